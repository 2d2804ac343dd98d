package daybreak.clinic.record.chain;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.VitalSign;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was measured, and as what it is charted: a word of the dictionary of parameters.
 *
 * @param mdc the number, 0 for a code of the source's own
 * @param name as stored
 * @param charted empty where it is no valid value of a known vital sign
 */
public record ParameterWord(int mdc, String name, Optional<Charted> charted) {

    /**
     * As what a value is charted.
     *
     * @param sign which vital sign
     * @param cuff true when a cuff measured it
     */
    public record Charted(VitalSign sign, boolean cuff) {}

    public static ParameterWord of(Reading reading) {
        return new ParameterWord(
                reading.parameter().mdc(),
                StoredText.encode(reading.parameter().name()),
                reading.measurement().map(ParameterWord::charted));
    }

    private static Charted charted(Measurement measurement) {
        return new Charted(measurement.sign(), measurement.cuff());
    }

    public ParameterCode code() {
        return new ParameterCode(mdc, StoredText.decode(name));
    }

    /** The sign as the dictionary names it. */
    public Optional<String> signName() {
        return charted.map(Charted::sign).map(VitalSign::openName);
    }

    /**
     * The vital sign of that open name.
     *
     * @throws IllegalArgumentException when there is no such sign
     */
    public static VitalSign sign(String openName) {
        return Arrays.stream(VitalSign.values())
                .filter(sign -> sign.openName().equals(openName))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException("no vital sign '" + openName + "'"));
    }
}
