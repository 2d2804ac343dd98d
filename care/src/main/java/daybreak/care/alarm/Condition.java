package daybreak.care.alarm;

/**
 * What can be wrong: the conditions of the protocol's alarm table, and those of the means of
 * watching.
 */
public enum Condition {
    SPO2_LOW("spo2_low", Kind.PHYSIOLOGICAL),
    HEART_RATE_HIGH("heart_rate_high", Kind.PHYSIOLOGICAL),
    HEART_RATE_LOW("heart_rate_low", Kind.PHYSIOLOGICAL),
    PULSE_RATE_HIGH("pulse_rate_high", Kind.PHYSIOLOGICAL),
    PULSE_RATE_LOW("pulse_rate_low", Kind.PHYSIOLOGICAL),
    RESPIRATORY_RATE_HIGH("respiratory_rate_high", Kind.PHYSIOLOGICAL),
    RESPIRATORY_RATE_LOW("respiratory_rate_low", Kind.PHYSIOLOGICAL),
    APNOEA("apnoea", Kind.PHYSIOLOGICAL),
    PRESSURE_HIGH_BEFORE("pressure_high_before", Kind.PHYSIOLOGICAL),
    PRESSURE_HIGH("pressure_high", Kind.PHYSIOLOGICAL),
    PRESSURE_RISE("pressure_rise", Kind.PHYSIOLOGICAL),
    PRESSURE_LOW("pressure_low", Kind.PHYSIOLOGICAL),
    /** An extreme heart rate beside a normal pulse. */
    HEART_RATE_DISAGREES("heart_rate_disagrees", Kind.TECHNICAL),
    /** A continuous parameter without a valid sample for too long. */
    NO_VALUE("no_value", Kind.TECHNICAL),
    /** No valid pressure within the phase's interval and half of it again. */
    NO_PRESSURE("no_pressure", Kind.TECHNICAL),
    /** Nothing at all from a device that spoke before. */
    MONITOR_SILENT("monitor_silent", Kind.TECHNICAL),
    /** A device that goes on sending the same instant, or the same values. */
    FROZEN("frozen", Kind.TECHNICAL),
    /** A device whose clock differs from the clinic's. */
    CLOCK_SKEW("clock_skew", Kind.TECHNICAL),
    /** The clinic was not there to watch. */
    NOT_WATCHED("not_watched", Kind.TECHNICAL),
    /** A device's message was refused again and again. */
    MESSAGE_REFUSED("message_refused", Kind.TECHNICAL);

    private final String openName;
    private final Kind kind;

    Condition(String openName, Kind kind) {
        this.openName = openName;
        this.kind = kind;
    }

    /** The name in the open files, the protocol document and the message bundles. */
    public String openName() {
        return openName;
    }

    public Kind kind() {
        return kind;
    }
}
