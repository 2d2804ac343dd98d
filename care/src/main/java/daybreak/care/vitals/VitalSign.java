package daybreak.care.vitals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The vital signs that Daybreak knows by name. The names are those of the open files; the unit is
 * the one in which a value is judged and charted.
 */
public enum VitalSign {
    HEART_RATE("heart_rate", "/min", Nature.CONTINUOUS),
    PULSE_RATE("pulse_rate", "/min", Nature.CONTINUOUS),
    SPO2("spo2", "%", Nature.CONTINUOUS),
    RESPIRATORY_RATE("respiratory_rate", "/min", Nature.CONTINUOUS),
    SYSTOLIC("systolic", "mmHg", Nature.INTERMITTENT),
    DIASTOLIC("diastolic", "mmHg", Nature.INTERMITTENT),
    MEAN_PRESSURE("mean_pressure", "mmHg", Nature.INTERMITTENT);

    /** Whether a value stands for a stretch of time or for one measurement. */
    public enum Nature {
        /** A stream of samples: judged with delays, expected all the time. */
        CONTINUOUS,
        /** One measurement at a time, such as a cuff's: judged value by value. */
        INTERMITTENT
    }

    private static final Map<String, VitalSign> BY_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(sign -> sign.openName, sign -> sign));

    private final String openName;
    private final String unit;
    private final Nature nature;

    VitalSign(String openName, String unit, Nature nature) {
        this.openName = openName;
        this.unit = unit;
        this.nature = nature;
    }

    /** The sign of that open name. */
    public static Optional<VitalSign> named(String openName) {
        return Optional.ofNullable(BY_NAME.get(openName));
    }

    /** The name in the open files and in page attributes, such as {@code heart_rate}. */
    public String openName() {
        return openName;
    }

    /** The canonical unit as people read it: {@code /min}, {@code %} or {@code mmHg}. */
    public String unit() {
        return unit;
    }

    public Nature nature() {
        return nature;
    }

    /** One of the three pressures of a cuff. */
    public boolean isPressure() {
        return switch (this) {
            case SYSTOLIC, DIASTOLIC, MEAN_PRESSURE -> true;
            case HEART_RATE, PULSE_RATE, SPO2, RESPIRATORY_RATE -> false;
        };
    }
}
