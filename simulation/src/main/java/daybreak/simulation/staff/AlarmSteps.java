package daybreak.simulation.staff;

import static daybreak.simulation.staff.StaffFigure.ACKNOWLEDGES_AFTER_A_PAUSE;
import static daybreak.simulation.staff.StaffFigure.PHYSICIAN_STEPS_IN_AFTER;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.visit.Visit;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answering alarms: at once, after a while, or by pausing the sound first. */
final class AlarmSteps {

    private final ChairNumber chair;
    private final FrontDoor door;
    private Map<AlarmId, Noticed> noticed = Map.of();

    /** How somebody found an alarm, and since when it is like that. */
    private record Noticed(AlarmState state, ClinicTime since) {}

    AlarmSteps(ChairNumber chair, FrontDoor door) {
        this.chair = chair;
        this.door = door;
    }

    /** The nurse's part: what sounds, and technical matters that have passed. */
    void answer(Colleague nurse, Visit visit, ChairView view, ClinicTime now) {
        notice(view, now);
        Habits habits = new Habits(visit);
        for (ChairAlarm alarm : view.alarms()) {
            Duration since = since(alarm, now);
            switch (alarm.state()) {
                case AlarmState.Sounding _ -> {
                    boolean isTime = since.compareTo(habits.answers(alarm)) >= 0;
                    if (isTime && habits.pausesFirst(alarm)) {
                        door.ask(nurse, new Deed.PauseSound(chair));
                        return;
                    }
                    if (isTime) {
                        door.ask(nurse, new Deed.Acknowledge(chair, alarm.id()));
                    }
                }
                case AlarmState.Resounding _ ->
                        acknowledge(nurse, alarm, since, habits.answers(alarm));
                case AlarmState.Paused _ ->
                        acknowledge(nurse, alarm, since, ACKNOWLEDGES_AFTER_A_PAUSE.time());
                case AlarmState.Latched _ -> {
                    if (alarm.kind() == Kind.TECHNICAL) {
                        review(nurse, alarm, since, habits);
                    }
                }
                case AlarmState.Acknowledged _, AlarmState.Pending _, AlarmState.Cleared _ -> {}
            }
        }
    }

    /** The physician's part: high alarms that wait too long, and those that have passed. */
    void standIn(Visit visit, ChairView view, ClinicTime now) {
        notice(view, now);
        Habits habits = new Habits(visit);
        for (ChairAlarm alarm : view.alarms()) {
            if (alarm.kind() == Kind.PHYSIOLOGICAL && alarm.tier() == Tier.HIGH) {
                Duration since = since(alarm, now);
                switch (alarm.state()) {
                    case AlarmState.Sounding _, AlarmState.Resounding _ ->
                            acknowledge(
                                    Colleague.PHYSICIAN,
                                    alarm,
                                    since,
                                    PHYSICIAN_STEPS_IN_AFTER.time());
                    case AlarmState.Latched _ -> review(Colleague.PHYSICIAN, alarm, since, habits);
                    case AlarmState.Paused _,
                            AlarmState.Acknowledged _,
                            AlarmState.Pending _,
                            AlarmState.Cleared _ -> {}
                }
            }
        }
    }

    private void acknowledge(Colleague by, ChairAlarm alarm, Duration since, Duration patience) {
        if (since.compareTo(patience) >= 0) {
            door.ask(by, new Deed.Acknowledge(chair, alarm.id()));
        }
    }

    private void review(Colleague by, ChairAlarm alarm, Duration since, Habits habits) {
        if (since.compareTo(habits.reviews(alarm)) >= 0) {
            door.ask(by, new Deed.Review(chair, alarm.id()));
        }
    }

    private void notice(ChairView view, ClinicTime now) {
        Map<AlarmId, Noticed> before = noticed;
        noticed =
                view.alarms().stream()
                        .collect(
                                Collectors.toMap(
                                        ChairAlarm::id,
                                        alarm -> noticed(before.get(alarm.id()), alarm, now),
                                        (one, _) -> one,
                                        HashMap::new));
    }

    private static Noticed noticed(@Nullable Noticed before, ChairAlarm alarm, ClinicTime now) {
        return before != null && before.state().equals(alarm.state())
                ? before
                : new Noticed(alarm.state(), now);
    }

    private Duration since(ChairAlarm alarm, ClinicTime now) {
        Noticed first = noticed.get(alarm.id());
        return first == null ? Duration.ZERO : first.since().until(now);
    }
}
