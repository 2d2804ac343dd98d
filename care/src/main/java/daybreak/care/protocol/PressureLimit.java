package daybreak.care.protocol;

import daybreak.care.alarm.Bound;
import daybreak.care.vitals.VitalSign;
import java.util.List;

/** A limit of a pair of pressures: past it when either of the two is past its own. */
public record PressureLimit(Limit systolic, Limit diastolic) {

    /**
     * @throws IllegalArgumentException when the two are not a systolic and a diastolic limit
     */
    public PressureLimit {
        if (systolic.sign() != VitalSign.SYSTOLIC || diastolic.sign() != VitalSign.DIASTOLIC) {
            throw new IllegalArgumentException(
                    "a pressure limit is systolic and diastolic: " + systolic + ", " + diastolic);
        }
    }

    /** As it stands beside an alarm: systolic, then diastolic. */
    public List<Bound> bounds() {
        return List.of(systolic.bound(), diastolic.bound());
    }
}
