package daybreak.clinic.monitoring;

import daybreak.care.vitals.VitalValue;
import java.util.List;

/**
 * What a person read off a patient or a monitor and typed.
 *
 * @param values at most one a sign
 */
public record TypedVitals(List<VitalValue> values) {

    /**
     * @throws IllegalArgumentException when there is none, or two of one sign
     */
    public TypedVitals {
        values = List.copyOf(values);
        if (values.isEmpty()
                || values.stream().map(VitalValue::sign).distinct().count() != values.size()) {
            throw new IllegalArgumentException("at least one value, at most one a sign: " + values);
        }
    }
}
