package daybreak.care.alarm;

import daybreak.care.vitals.VitalSign;
import java.util.Optional;

/**
 * One part of the limit that an alarm is past, in words that stay true when the protocol changes:
 * absolute, with comparison and unit.
 *
 * @param sign whose limit it is; empty for a limit of time
 * @param comparison {@code >}, {@code >=}, {@code <} or {@code <=}
 * @param amount a plain decimal
 * @param unit as people read it: {@code mmHg}, {@code %}, {@code /min}, {@code s}
 */
public record Bound(Optional<VitalSign> sign, String comparison, String amount, String unit) {

    /** For example {@code >= 180 mmHg}. */
    @Override
    public String toString() {
        return comparison + " " + amount + " " + unit;
    }
}
