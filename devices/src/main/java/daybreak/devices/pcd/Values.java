package daybreak.devices.pcd;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.devices.nomenclature.CanonicalValue;
import daybreak.devices.nomenclature.KnownParameter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges what a row says as a value: a number with its unit, or a text that is kept. Whether a
 * number is possible is the clinic's protocol to say, not ours.
 */
final class Values {

    /** Longer than this, a text is no plain number. */
    static final int LONGEST_NUMBER = 32;

    /** Longer than this, a text is cut. */
    static final int LONGEST_TEXT = 4_000;

    /** HL7's way of saying that a field is empty on purpose. */
    private static final String NULL = "\"\"";

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** A number may be sent as a number, as text, or without saying which. */
    private static final Set<String> NUMERIC_TYPES = Set.of("NM", "ST", "TX", "");

    /**
     * HL7 table 0085: deleted; pending; not asked; described only; posted as wrong. Their values
     * are none of this patient at this time.
     */
    private static final Set<String> NO_RESULT = Set.of("D", "I", "N", "O", "W");

    /** HL7 table 0085: results cannot be obtained. */
    static final String NOT_OBTAINED = "X";

    private static final String CORRECTION = "C";

    /** Whether X means what HL7 says, or the sender writes it beside everything. */
    enum MeaningOfX {
        NOT_OBTAINED,
        NOTHING
    }

    private Values() {}

    /** The reading of a row whose unit has been found to fit. */
    static Reading of(Row row, UnitSent unit, MeaningOfX meaningOfX) {
        ReadingStatus status = status(row, unit, meaningOfX);
        Optional<Measurement> measurement =
                status.isValid() ? measurement(row, unit) : Optional.empty();
        return new Reading(
                row.parameter().kept(),
                Bounded.text(row.value().asSent(), LONGEST_TEXT),
                unit.kept(),
                status,
                measurement);
    }

    private static ReadingStatus status(Row row, UnitSent unit, MeaningOfX meaningOfX) {
        String text = row.value().asSent();
        if (text.isBlank() || text.equals(NULL) || saysNoResult(row, meaningOfX)) {
            return ReadingStatus.NOT_OBTAINED;
        }
        if (number(row).isEmpty()) {
            return ReadingStatus.NOT_A_NUMBER;
        }
        return switch (unit) {
            case UnitSent.None _, UnitSent.Unknown _, UnitSent.Contradicting _ ->
                    ReadingStatus.NO_UNIT;
            case UnitSent.Known _ ->
                    row.resultStatus().equals(CORRECTION)
                            ? ReadingStatus.CORRECTED
                            : ReadingStatus.OK;
        };
    }

    private static boolean saysNoResult(Row row, MeaningOfX meaningOfX) {
        String status = row.resultStatus();
        return NO_RESULT.contains(status)
                || (status.equals(NOT_OBTAINED) && meaningOfX == MeaningOfX.NOT_OBTAINED);
    }

    private static Optional<BigDecimal> number(Row row) {
        String text = row.value().asSent();
        if (!NUMERIC_TYPES.contains(row.type()) || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String stripped = text.strip();
        return PLAIN_DECIMAL.matcher(stripped).matches()
                ? Optional.of(new BigDecimal(stripped))
                : Optional.empty();
    }

    private static Optional<Measurement> measurement(Row row, UnitSent unit) {
        Optional<KnownParameter> known = row.parameter().known();
        Optional<BigDecimal> number = number(row);
        if (known.isEmpty() || number.isEmpty() || !(unit instanceof UnitSent.Known(var its, _))) {
            return Optional.empty();
        }
        KnownParameter parameter = known.get();
        return Optional.of(
                parameter.measurement(CanonicalValue.of(parameter.sign(), number.get(), its)));
    }
}
