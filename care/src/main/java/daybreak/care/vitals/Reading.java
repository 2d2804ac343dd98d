package daybreak.care.vitals;

import java.util.Optional;

/**
 * One value as a source sent it, and what it may be used for. The text is never altered.
 *
 * @param parameter what was measured
 * @param text the value as sent; empty where the source sent none
 * @param unit the unit as sent, turned into UCUM where it is known, else as sent; empty where none
 * @param status what may be done with it
 * @param measurement the value in the canonical unit, present exactly when the parameter is a known
 *     vital sign and the status is valid
 */
public record Reading(
        ParameterCode parameter,
        String text,
        String unit,
        ReadingStatus status,
        Optional<Measurement> measurement) {

    /**
     * @throws IllegalArgumentException when a value stands beside a status that has none
     */
    public Reading {
        if (measurement.isPresent() && !status.isValid()) {
            throw new IllegalArgumentException(
                    "a reading that is " + status.openName() + " has no value to judge: " + text);
        }
    }

    /** The same reading, found to be no value after all. */
    public Reading as(ReadingStatus invalid) {
        return new Reading(parameter, text, unit, invalid, Optional.empty());
    }
}
