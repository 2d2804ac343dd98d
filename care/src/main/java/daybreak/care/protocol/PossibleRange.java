package daybreak.care.protocol;

import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.evidence.Sourced;
import daybreak.quantities.range.Limits;

/**
 * Which values of a sign are possible, and which are usual. A value outside the possible range is
 * kept with its text and never charted; a typed value outside the usual range is asked about once
 * more.
 *
 * @param limits the possible range, and the usual one inside it
 * @param zero what 0 means from this sign
 */
public record PossibleRange(VitalSign sign, Limits<VitalValue> limits, Sourced<Zero> zero) {

    /** What 0 means. */
    public enum Zero {
        /** A value: a heart that does not beat, a chest that does not move. */
        A_VALUE,
        /** "No value": a sensor that found nothing. */
        NO_VALUE
    }
}
