package daybreak.care.protocol;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.range.Verdict;

/**
 * Which readings are values: judged by the possible ranges of the protocol, before anything else
 * sees them. The text of a reading is never altered, only its status.
 */
public final class Plausibility {

    private final Protocol protocol;

    public Plausibility(Protocol protocol) {
        this.protocol = protocol;
    }

    /**
     * The reading, as it may be used. One that is no value already stays what it is.
     *
     * @return with status {@code not_obtained} where 0 means "no value", with {@code impossible}
     *     where no living patient has that value
     */
    public Reading judge(Reading reading) {
        return reading.measurement()
                .map(Measurement::value)
                .map(value -> judge(reading, value))
                .orElse(reading);
    }

    /**
     * What the ranges say about a value; a typed one outside the usual range is asked about.
     *
     * @throws IllegalArgumentException when the protocol does not know the sign
     */
    public Verdict<VitalValue> verdict(VitalValue value) {
        return protocol.range(value.sign()).limits().judge(value);
    }

    private Reading judge(Reading reading, VitalValue value) {
        if (value.isZero()
                && protocol.range(value.sign()).zero().value() == PossibleRange.Zero.NO_VALUE) {
            return reading.as(ReadingStatus.NOT_OBTAINED);
        }
        return switch (verdict(value)) {
            case Verdict.Usual<VitalValue> _, Verdict.NeedsReason<VitalValue> _ -> reading;
            case Verdict.Refused<VitalValue> _ -> reading.as(ReadingStatus.IMPOSSIBLE);
        };
    }
}
