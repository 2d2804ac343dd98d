package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Arithmetic of whole steps that are never below zero. */
final class Counted {

    private Counted() {}

    static long minus(long from, long taken) {
        if (taken > from) {
            throw new ArithmeticException("less than nothing would be left");
        }
        return from - taken;
    }

    static Ratio ratio(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("nothing is divided by zero");
        }
        return new Ratio(numerator, denominator);
    }

    static boolean isWithin(Percent tolerance, long value, long reference) {
        BigDecimal apart = BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(reference)).abs();
        return apart.compareTo(tolerance.of(BigDecimal.valueOf(reference))) <= 0;
    }

    /** The whole multiple of the step that is next to the value, as the rounding says. */
    static long roundedTo(long step, long value, RoundingMode rounding) {
        return Math.multiplyExact(ratio(value, step).times(1, rounding), step);
    }
}
