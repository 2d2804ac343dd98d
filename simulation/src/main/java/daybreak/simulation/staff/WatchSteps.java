package daybreak.simulation.staff;

import static daybreak.simulation.staff.StaffFigure.OPENS_A_WATCH_WITHIN;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Watch;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.visit.Visit;
import java.util.Optional;

/** Opening a watch, taking it from phase to phase, ending it. */
final class WatchSteps {

    private final ChairNumber chair;
    private final Colleague who;
    private final FrontDoor door;

    /** The visit whose watch was opened last: what a person at the keyboard ends, stays ended. */
    private Optional<Visit> opened = Optional.empty();

    WatchSteps(ChairNumber chair, Colleague who, FrontDoor door) {
        this.chair = chair;
        this.who = who;
        this.door = door;
    }

    /** Nobody is watched: a person who has arrived is made known, and then watched. */
    void begin(Visit visit, Optional<PersonId> person, ClinicTime now) {
        if (now.isBefore(visit.arrives()) || !now.isBefore(visit.leaves())) {
            return;
        }
        if (person.isEmpty()) {
            door.ask(Colleague.COORDINATOR, new Deed.RegisterPerson(visit.person()));
            return;
        }
        boolean isTime =
                !now.isBefore(visit.watchOpens())
                        && now.isBefore(visit.watchOpens().plus(OPENS_A_WATCH_WITHIN.time()));
        if (isTime && !opened.equals(Optional.of(visit))) {
            switch (door.ask(who, new Deed.OpenWatch(chair, person.get()))) {
                case Reply.Done _ -> opened = Optional.of(visit);
                case Reply.Refused _, Reply.NotNow _ -> {}
            }
        }
    }

    /** Sets the baseline and the next phase when it is time for them. */
    void goOn(Visit visit, ChairView view, ClinicTime now) {
        Watch watch = view.watch().orElseThrow();
        opened = Optional.of(visit);
        if (watch.baseline().isEmpty() && !now.isBefore(visit.baselineSet())) {
            view.latestPressure()
                    .ifPresent(pressure -> door.ask(who, new Deed.SetBaseline(chair, pressure)));
        }
        visit.phaseAt(now)
                .filter(next -> next.compareTo(watch.phase()) > 0)
                .filter(next -> mayBegin(next, view))
                .ifPresent(next -> door.ask(who, new Deed.SetPhase(chair, next)));
    }

    /** An infusion does not start on a high pressure that no physician has looked at. */
    private static boolean mayBegin(Phase next, ChairView view) {
        return next != Phase.RUNNING
                || view.alarms().stream()
                        .filter(alarm -> alarm.condition() == Condition.PRESSURE_HIGH_BEFORE)
                        .allMatch(WatchSteps::isAnswered);
    }

    private static boolean isAnswered(ChairAlarm alarm) {
        return switch (alarm.state()) {
            case AlarmState.Acknowledged _,
                    AlarmState.Resounding _,
                    AlarmState.Latched _,
                    AlarmState.Cleared _ ->
                    true;
            case AlarmState.Pending _, AlarmState.Sounding _, AlarmState.Paused _ -> false;
        };
    }

    /** Deals with what is left in the list, and ends the watch. */
    void end(ChairView view) {
        for (ChairAlarm alarm : view.alarms()) {
            switch (alarm.state()) {
                case AlarmState.Sounding _, AlarmState.Paused _ ->
                        door.ask(who, new Deed.Acknowledge(chair, alarm.id()));
                case AlarmState.Latched _ -> door.ask(who, new Deed.Review(chair, alarm.id()));
                case AlarmState.Acknowledged _,
                        AlarmState.Resounding _,
                        AlarmState.Pending _,
                        AlarmState.Cleared _ -> {}
            }
        }
        door.ask(who, new Deed.EndWatch(chair));
    }
}
