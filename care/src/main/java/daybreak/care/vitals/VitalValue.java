package daybreak.care.vitals;

import java.math.BigDecimal;

/**
 * A value of one vital sign in that sign's canonical unit, exact as it was sent.
 *
 * @param sign what was measured
 * @param amount the value in {@link VitalSign#unit}
 */
public record VitalValue(VitalSign sign, BigDecimal amount) implements Comparable<VitalValue> {

    public static VitalValue of(VitalSign sign, long amount) {
        return new VitalValue(sign, BigDecimal.valueOf(amount));
    }

    public static VitalValue of(VitalSign sign, String amount) {
        return new VitalValue(sign, new BigDecimal(amount));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * By size.
     *
     * @throws IllegalArgumentException when the other is of another sign: different dimensions have
     *     no order
     */
    @Override
    public int compareTo(VitalValue other) {
        if (sign != other.sign) {
            throw new IllegalArgumentException(
                    sign.openName() + " and " + other.sign.openName() + " have no order");
        }
        return amount.compareTo(other.amount);
    }

    /** The amount alone, without trailing zeros: {@code 97}, {@code 36.6}. */
    public String amountText() {
        return isZero() ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** The amount with its unit: {@code 97 %}. */
    @Override
    public String toString() {
        return amountText() + " " + sign.unit();
    }
}
