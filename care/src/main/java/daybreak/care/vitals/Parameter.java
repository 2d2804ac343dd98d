package daybreak.care.vitals;

/**
 * What an alarm or a due item speaks of: a vital sign, where the pressures of one cuff are one
 * parameter. 165/105 is one matter, not two.
 */
public enum Parameter {
    HEART_RATE("heart_rate"),
    PULSE_RATE("pulse_rate"),
    SPO2("spo2"),
    RESPIRATORY_RATE("respiratory_rate"),
    PRESSURE("pressure");

    private final String openName;

    Parameter(String openName) {
        this.openName = openName;
    }

    /** The name in the protocol document, in page attributes and in the record. */
    public String openName() {
        return openName;
    }

    /** The parameter to which a vital sign belongs. */
    public static Parameter of(VitalSign sign) {
        return switch (sign) {
            case HEART_RATE -> HEART_RATE;
            case PULSE_RATE -> PULSE_RATE;
            case SPO2 -> SPO2;
            case RESPIRATORY_RATE -> RESPIRATORY_RATE;
            case SYSTOLIC, DIASTOLIC, MEAN_PRESSURE -> PRESSURE;
        };
    }
}
