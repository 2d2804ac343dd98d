package daybreak.clinic.record.store;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Reading;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.chain.Codes;
import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReadingsChain;
import daybreak.clinic.record.chain.StoredText;
import java.util.List;
import java.util.Optional;

/**
 * An arrival with its texts already as the store holds them, done on the caller's thread.
 *
 * @param arrival what came
 * @param chain which it belongs to
 * @param device its source, as stored
 * @param controlId as stored
 * @param values its readings, in order
 */
record EncodedArrival(
        Arrival arrival, ReadingsChain chain, String device, String controlId, List<Value> values) {

    /**
     * One reading.
     *
     * @param parameter what was measured
     * @param unit as stored
     * @param status its letter
     * @param text as stored
     * @param amount in the canonical unit, where that is not the text
     * @param measurement the valid value, if it is one
     */
    record Value(
            ParameterWord parameter,
            String unit,
            char status,
            String text,
            Optional<String> amount,
            Optional<Measurement> measurement) {

        private static Value of(Reading reading) {
            return new Value(
                    ParameterWord.of(reading),
                    StoredText.encode(reading.unit()),
                    Codes.of(reading.status()),
                    StoredText.encode(reading.text()),
                    ReadingRow.amountBeside(reading),
                    reading.measurement());
        }
    }

    static EncodedArrival of(Arrival arrival) {
        return new EncodedArrival(
                arrival,
                ReadingsChain.of(arrival.chair()),
                StoredText.encode(arrival.report().source().text()),
                StoredText.encode(arrival.messageControlId()),
                arrival.report().readings().stream().map(Value::of).toList());
    }
}
