package daybreak.clinic.monitoring.web;

import daybreak.care.watch.WatchRefusal;
import daybreak.clinic.shell.Refusal;

/** What the rules' refusals say on a page. */
final class Refusals {

    private Refusals() {}

    static Refusal of(WatchRefusal why) {
        return switch (why) {
            case WatchRefusal.AlreadyWatched _ -> Refusal.of("", ChairRefusal.ALREADY_WATCHED);
            case WatchRefusal.NotWatchedNow _ -> Refusal.of("", ChairRefusal.NOT_WATCHED_NOW);
            case WatchRefusal.AlreadyInPhase _ ->
                    Refusal.of("phase", ChairRefusal.ALREADY_IN_PHASE);
            case WatchRefusal.HighAlarmsOpen(var alarms) ->
                    Refusal.of("", ChairRefusal.HIGH_ALARMS_OPEN, alarms.size());
            case WatchRefusal.UnknownAlarm _ -> Refusal.of("", ChairRefusal.UNKNOWN_ALARM);
            case WatchRefusal.AlarmIsElsewhere _ -> Refusal.of("", ChairRefusal.ALARM_ELSEWHERE);
            case WatchRefusal.NothingSounds _ -> Refusal.of("", ChairRefusal.NOTHING_SOUNDS);
        };
    }
}
