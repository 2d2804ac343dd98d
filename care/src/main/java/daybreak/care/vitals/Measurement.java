package daybreak.care.vitals;

/**
 * One valid value of an observation.
 *
 * @param value what was measured
 * @param cuff true when a cuff measured it: the pressures, and the pulse that a cuff counts. Such a
 *     value may be older than the message that brings it, and a cuff's pulse is no continuous pulse
 */
public record Measurement(VitalValue value, boolean cuff) {

    public static Measurement of(VitalValue value) {
        return new Measurement(value, value.sign().isPressure());
    }

    public VitalSign sign() {
        return value.sign();
    }
}
