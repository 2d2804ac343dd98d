package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Found;
import daybreak.care.protocol.PressureProfile;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;

/** Writes down what happens at one chair, in one watch, at one clinic time. */
final class Chronicle {

    private final ChairNumber chair;
    private final WatchId watch;
    private final ClinicTime at;
    private final List<ChairEvent> events;

    Chronicle(ChairNumber chair, WatchId watch, ClinicTime at, List<ChairEvent> events) {
        this.chair = chair;
        this.watch = watch;
        this.at = at;
        this.events = events;
    }

    ChairNumber chair() {
        return chair;
    }

    WatchId watch() {
        return watch;
    }

    ClinicTime at() {
        return at;
    }

    void tell(ChairEvent event) {
        events.add(event);
    }

    void opened(Watch opened) {
        tell(
                new ChairEvent.WatchOpened(
                        chair,
                        watch,
                        at,
                        opened.openedBy(),
                        opened.person(),
                        opened.phase(),
                        opened.baseline(),
                        opened.protocol().version(),
                        opened.protocol().profile()));
    }

    void activated(ChairAlarm alarm, Optional<PressureProfile> profile) {
        tell(
                new ChairEvent.AlarmActivated(
                        chair,
                        watch,
                        at,
                        alarm.id(),
                        alarm.condition(),
                        alarm.parameter(),
                        alarm.device(),
                        alarm.tier(),
                        alarm.metAt(),
                        alarm.activeAt(),
                        alarm.limit(),
                        alarm.worst(),
                        profile));
    }

    void rose(ChairAlarm alarm) {
        tell(new ChairEvent.AlarmRose(chair, watch, at, alarm.id(), alarm.tier(), alarm.limit()));
    }

    void worsened(AlarmId alarm, Found worst) {
        tell(new ChairEvent.AlarmWorsened(chair, watch, at, alarm, worst));
    }

    void cleared(AlarmId alarm, ClinicTime clearedAt, Clearing why) {
        tell(new ChairEvent.AlarmCleared(chair, watch, at, alarm, clearedAt, why));
    }
}
