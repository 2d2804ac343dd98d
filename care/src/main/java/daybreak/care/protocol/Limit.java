package daybreak.care.protocol;

import daybreak.care.alarm.Bound;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One limit of one vital sign, absolute and with its unit.
 *
 * @param comparison which values are past it
 * @param value the limit itself
 */
public record Limit(Comparison comparison, VitalValue value) {

    public VitalSign sign() {
        return value.sign();
    }

    /**
     * True when the value is past this limit.
     *
     * @throws IllegalArgumentException when it is of another sign
     */
    public boolean isPassedBy(VitalValue measured) {
        requireSameSign(measured);
        return comparison.holds(measured.amount(), value.amount());
    }

    /** How far the value lies past the limit; negative when it has room left. */
    public BigDecimal excessOf(VitalValue measured) {
        requireSameSign(measured);
        return comparison.excess(measured.amount(), value.amount());
    }

    /** As it stands beside an alarm. */
    public Bound bound() {
        return new Bound(
                Optional.of(value.sign()),
                comparison.symbol(),
                value.amountText(),
                value.sign().unit());
    }

    private void requireSameSign(VitalValue measured) {
        if (measured.sign() != value.sign()) {
            throw new IllegalArgumentException(measured + " is not judged by " + this);
        }
    }

    /** For example {@code >= 180 mmHg}. */
    @Override
    public String toString() {
        return comparison.symbol() + " " + value;
    }
}
