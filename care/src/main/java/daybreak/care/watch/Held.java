package daybreak.care.watch;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.Worst;
import java.util.List;
import java.util.Optional;

/**
 * An alarm as the rules hold it.
 *
 * @param key what makes it one alarm
 * @param alarm as people see it
 * @param keeper whose word keeps it alive
 * @param worst its worst value with how bad that is
 */
record Held(AlarmKey key, ChairAlarm alarm, Keeper keeper, Optional<Worst> worst) {

    boolean isStanding() {
        return alarm.state().isStanding();
    }

    Held in(AlarmState state) {
        return new Held(key, with(alarm.tier(), state, alarm.limit()), keeper, worst);
    }

    Held risen(Tier tier, AlarmState state, List<Bound> limit) {
        return new Held(key, with(tier, state, limit), keeper, worst);
    }

    Held keptBy(Keeper next) {
        return new Held(key, alarm, next, worst);
    }

    Held worsened(Worst next) {
        ChairAlarm shown =
                new ChairAlarm(
                        alarm.id(),
                        alarm.ordinal(),
                        alarm.condition(),
                        alarm.parameter(),
                        alarm.device(),
                        alarm.tier(),
                        alarm.state(),
                        alarm.metAt(),
                        alarm.activeAt(),
                        alarm.limit(),
                        Optional.of(next.found()));
        return new Held(key, shown, keeper, Optional.of(next));
    }

    private ChairAlarm with(Tier tier, AlarmState state, List<Bound> limit) {
        return new ChairAlarm(
                alarm.id(),
                alarm.ordinal(),
                alarm.condition(),
                alarm.parameter(),
                alarm.device(),
                tier,
                state,
                alarm.metAt(),
                alarm.activeAt(),
                limit,
                alarm.worst());
    }
}
