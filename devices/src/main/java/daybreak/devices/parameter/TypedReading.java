package daybreak.devices.parameter;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.VitalValue;
import daybreak.devices.nomenclature.KnownParameter;
import java.util.Arrays;
import java.util.Optional;

/** A value that a person typed, as a reading like those of monitors. */
public final class TypedReading {

    private TypedReading() {}

    /** The reading: the sign's usual code and unit, and the amount as it was typed. */
    public static Reading of(VitalValue value) {
        KnownParameter parameter =
                Arrays.stream(KnownParameter.values())
                        .filter(known -> known.sign() == value.sign())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no code for " + value));
        return new Reading(
                parameter.code(),
                value.amountText(),
                parameter.usualUnit(),
                ReadingStatus.TYPED,
                Optional.of(parameter.measurement(value)));
    }
}
