package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Parameter;
import daybreak.quantities.time.ClinicTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An alarm in a chair's list: it stands, or it is latched until somebody reviews it.
 *
 * @param ordinal counts the alarms of the watch, from 1
 * @param parameter of which it speaks; empty where it speaks of a device or of the chair
 * @param device whose values or silence raised it; empty where no device did
 * @param tier the most urgent one that it reached
 * @param metAt when the condition began
 * @param activeAt when its delay was complete
 * @param limit of the tier, one part a sign
 * @param worst the value farthest from normal since the condition began
 */
public record ChairAlarm(
        AlarmId id,
        int ordinal,
        Condition condition,
        Optional<Parameter> parameter,
        Optional<DeviceId> device,
        Tier tier,
        AlarmState state,
        ClinicTime metAt,
        ClinicTime activeAt,
        List<Bound> limit,
        Optional<Found> worst) {

    /** Standing before latched, then by tier, the patient before the means, the newest first. */
    public static final Comparator<ChairAlarm> BY_URGENCY =
            Comparator.comparing((ChairAlarm alarm) -> !alarm.state.isStanding())
                    .thenComparing(ChairAlarm::tier, Comparator.reverseOrder())
                    .thenComparing(ChairAlarm::kind)
                    .thenComparing(ChairAlarm::ordinal, Comparator.reverseOrder());

    public ChairAlarm {
        limit = List.copyOf(limit);
    }

    public Kind kind() {
        return condition.kind();
    }
}
