package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals in their one plain form: no exponent, no trailing zeros, never below zero. */
final class Decimals {

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    static BigDecimal measured(String what, BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(
                    what + " is never below zero: " + number.toPlainString());
        }
        return plain(number);
    }

    static String print(BigDecimal number) {
        return plain(number).toPlainString();
    }
}
