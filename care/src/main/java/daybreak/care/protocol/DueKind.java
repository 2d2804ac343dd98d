package daybreak.care.protocol;

import daybreak.care.vitals.Parameter;

/** What may be due of a nurse at a chair. Daybreak triggers no device. */
public enum DueKind {
    /** A pressure by the phase's schedule. */
    PRESSURE("pressure", Parameter.PRESSURE),
    /** The cuff once more, after a value past a limit. */
    PRESSURE_REPEAT("pressure_repeat", Parameter.PRESSURE),
    /** Before the infusion: the second reading that decides. */
    PRESSURE_SECOND_READING("pressure_second_reading", Parameter.PRESSURE),
    /** Before the infusion: the reading after a rest. */
    PRESSURE_RECHECK("pressure_recheck", Parameter.PRESSURE),
    /** A heart rate or a pulse, where no monitor gives one. */
    HEART_RATE("heart_rate", Parameter.HEART_RATE),
    /** A saturation, where no monitor gives one. */
    SPO2("spo2", Parameter.SPO2),
    /** A respiratory rate, where no monitor gives one. */
    RESPIRATORY_RATE("respiratory_rate", Parameter.RESPIRATORY_RATE);

    private final String openName;
    private final Parameter parameter;

    DueKind(String openName, Parameter parameter) {
        this.openName = openName;
        this.parameter = parameter;
    }

    /** The name in the protocol document, the record and the message bundles. */
    public String openName() {
        return openName;
    }

    public Parameter parameter() {
        return parameter;
    }
}
