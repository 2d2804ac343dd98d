package daybreak.care.watch;

import daybreak.care.alarm.Condition;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Parameter;
import java.util.Optional;

/**
 * What makes an alarm one alarm at its chair: one condition of one parameter, or of one device.
 *
 * @param device only where the condition is the device's own
 */
record AlarmKey(Condition condition, Optional<Parameter> parameter, Optional<DeviceId> device) {

    static AlarmKey of(Condition condition, Parameter parameter) {
        return new AlarmKey(condition, Optional.of(parameter), Optional.empty());
    }

    static AlarmKey of(Condition condition, DeviceId device) {
        return new AlarmKey(condition, Optional.empty(), Optional.of(device));
    }

    static AlarmKey of(Condition condition) {
        return new AlarmKey(condition, Optional.empty(), Optional.empty());
    }
}
