package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A blood pressure, the decimal that was measured.
 *
 * @param millimetresOfMercury 0 or more
 */
public record Pressure(BigDecimal millimetresOfMercury) implements Comparable<Pressure> {

    /** One conventional millimetre of mercury: 13.5951 times 9.80665 pascals. */
    private static final BigDecimal KILOPASCALS_A_MILLIMETRE = new BigDecimal("0.133322387415");

    private static final MeasuredText TEXT = new MeasuredText("mmHg", "160 mmHg");

    /**
     * @throws IllegalArgumentException when below zero
     */
    public Pressure {
        millimetresOfMercury = Decimals.measured("a pressure", millimetresOfMercury);
    }

    /** A whole number of mmHg; see {@link #Pressure(BigDecimal)}. */
    public static Pressure ofMillimetresOfMercury(long amount) {
        return new Pressure(BigDecimal.valueOf(amount));
    }

    /**
     * From kilopascals.
     *
     * @param decimals how many of mmHg are kept
     * @throws IllegalArgumentException when below zero
     */
    public static Pressure ofKilopascals(
            BigDecimal kilopascals, int decimals, RoundingMode rounding) {
        return new Pressure(kilopascals.divide(KILOPASCALS_A_MILLIMETRE, decimals, rounding));
    }

    /**
     * A pressure that stands in code as text, such as {@code "160 mmHg"}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Pressure of(String text) {
        return parse(text).orThrow();
    }

    /** Reads mmHg. */
    public static Parsed<Pressure> parse(String text) {
        return TEXT.read(text).map(Pressure::new);
    }

    public Pressure plus(Pressure rise) {
        return new Pressure(millimetresOfMercury.add(rise.millimetresOfMercury));
    }

    /**
     * What is left after a fall.
     *
     * @throws IllegalArgumentException when the fall is more than this
     */
    public Pressure minus(Pressure fall) {
        return new Pressure(millimetresOfMercury.subtract(fall.millimetresOfMercury));
    }

    /** That share of this; exact. */
    public Pressure times(Percent share) {
        return new Pressure(share.of(millimetresOfMercury));
    }

    public BigDecimal inKilopascals(int decimals, RoundingMode rounding) {
        return millimetresOfMercury.multiply(KILOPASCALS_A_MILLIMETRE).setScale(decimals, rounding);
    }

    @Override
    public int compareTo(Pressure other) {
        return millimetresOfMercury.compareTo(other.millimetresOfMercury);
    }

    /** {@code 160 mmHg} */
    @Override
    public String toString() {
        return TEXT.print(millimetresOfMercury);
    }
}
