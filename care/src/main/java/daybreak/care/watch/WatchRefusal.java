package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmRefusal;
import daybreak.care.protocol.Phase;
import java.util.List;

/** Why a nurse's command cannot be followed, with what was found and the way out. */
public sealed interface WatchRefusal {

    /** The name in the message bundles. */
    String openName();

    /**
     * The chair is watched already: end that watch first.
     *
     * @param open the watch that stands
     */
    record AlreadyWatched(WatchId open) implements WatchRefusal {
        @Override
        public String openName() {
            return "already_watched";
        }
    }

    /** Nobody watches the chair: open a watch first. */
    record NotWatchedNow() implements WatchRefusal {
        @Override
        public String openName() {
            return "not_watched_now";
        }
    }

    /** The watch is in that phase already: choose another. */
    record AlreadyInPhase(Phase phase) implements WatchRefusal {
        @Override
        public String openName() {
            return "already_in_phase";
        }
    }

    /**
     * A high alarm about the patient has not been dealt with: acknowledge what stands, review what
     * has gone, then end the watch.
     *
     * @param alarms those alarms, the most urgent first; never empty
     */
    record HighAlarmsOpen(List<ChairAlarm> alarms) implements WatchRefusal {

        public HighAlarmsOpen {
            alarms = List.copyOf(alarms);
        }

        @Override
        public String openName() {
            return "high_alarms_open";
        }
    }

    /** The chair's list has no such alarm; it may have left it: look at the list again. */
    record UnknownAlarm(AlarmId alarm) implements WatchRefusal {
        @Override
        public String openName() {
            return "unknown_alarm";
        }
    }

    /** The alarm is not in a state for that. */
    record AlarmIsElsewhere(ChairAlarm alarm, AlarmRefusal why) implements WatchRefusal {
        @Override
        public String openName() {
            return "alarm_" + why.openName();
        }
    }

    /** No alarm of the chair sounds: there is nothing to pause. */
    record NothingSounds() implements WatchRefusal {
        @Override
        public String openName() {
            return "nothing_sounds";
        }
    }
}
