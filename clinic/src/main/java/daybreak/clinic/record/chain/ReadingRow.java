package daybreak.clinic.record.chain;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.VitalValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as it stands in the store.
 *
 * @param parameter what was measured
 * @param unit as stored
 * @param status its letter
 * @param text the value as sent, as stored
 * @param amount in the canonical unit, where that is not what the text says
 */
public record ReadingRow(
        Term<ParameterWord> parameter,
        Term<String> unit,
        char status,
        String text,
        Optional<String> amount) {

    /** The amount to be stored beside the text: none where the text says it exactly. */
    public static Optional<String> amountBeside(Reading reading) {
        return reading.measurement()
                .map(measurement -> measurement.value().amount())
                .filter(amount -> !says(reading.text(), amount))
                .map(BigDecimal::toString);
    }

    private static boolean says(String text, BigDecimal amount) {
        try {
            BigDecimal said = new BigDecimal(text);
            return said.scale() == amount.scale() && said.compareTo(amount) == 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /** The value as it came. */
    public Reading reading() {
        return new Reading(
                parameter.word().code(),
                StoredText.decode(text),
                StoredText.decode(unit.word()),
                Codes.status(status),
                measurement());
    }

    /** The valid value, if it is one. */
    public Optional<Measurement> measurement() {
        return parameter
                .word()
                .charted()
                .map(charted ->
                        new Measurement(
                                new VitalValue(charted.sign(), new BigDecimal(amount.orElse(text))),
                                charted.cuff()));
    }
}
