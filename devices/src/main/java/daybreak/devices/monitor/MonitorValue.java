package daybreak.devices.monitor;

import daybreak.care.vitals.ParameterCode;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ObservationTime;
import java.util.Optional;

/**
 * One value as a monitor sends it.
 *
 * @param parameter what was measured: a known vital sign, or something of the monitor's own
 * @param text the value; empty where the monitor could not obtain one
 * @param unit in UCUM; empty where it sends none
 * @param observedAt when it was true, where that is not the message's own observation time: a
 *     cuff's value may be old
 */
public record MonitorValue(
        ParameterCode parameter, String text, String unit, Optional<ObservationTime> observedAt) {

    /** A vital sign's value in its usual unit, true at the message's observation time. */
    public static MonitorValue of(KnownParameter parameter, String text) {
        return new MonitorValue(parameter.code(), text, parameter.usualUnit(), Optional.empty());
    }

    /** Something of the monitor's own. */
    public static MonitorValue own(String name, String text, String unit) {
        return new MonitorValue(new ParameterCode(0, name), text, unit, Optional.empty());
    }

    /** The same value, true at a time of its own. */
    public MonitorValue observedAt(ObservationTime time) {
        return new MonitorValue(parameter, text, unit, Optional.of(time));
    }
}
