package daybreak.simulation.staff;

import daybreak.care.people.PersonId;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.monitor.BedsideMonitor;
import daybreak.simulation.visit.Itinerary;
import daybreak.simulation.visit.Visit;
import java.util.Optional;

/** The nurse of one chair: what she does each time she looks at it. */
final class Nurse {

    private final ChairNumber chair;
    private final Itinerary itinerary;
    private final FrontDoor door;
    private final Colleague who;
    private final WatchSteps watches;
    private final DueSteps due;
    private final AlarmSteps alarms;

    Nurse(ChairNumber chair, Itinerary itinerary, FrontDoor door, BedsideMonitor monitor) {
        this.chair = chair;
        this.itinerary = itinerary;
        this.door = door;
        this.who = Colleague.nurseOf(chair);
        this.watches = new WatchSteps(chair, who, door);
        this.due = new DueSteps(chair, who, door, monitor);
        this.alarms = new AlarmSteps(chair, door);
    }

    /** Looks at the chair and does what is to be done. */
    void look(ClinicTime now) {
        ChairView view = door.look(chair);
        if (view.speaker() == ChairView.Speaker.REPLAY) {
            return;
        }
        Visit visit = itinerary.presentOrNext(now);
        Optional<PersonId> person = door.find(visit.person());
        switch (watchedBy(view, person)) {
            case NOBODY -> watches.begin(visit, person, now);
            case THIS_VISIT -> careFor(visit, view, now);
            case SOMEBODY_ELSE -> endIfForgotten(view, now);
        }
    }

    private enum Watched {
        NOBODY,
        THIS_VISIT,
        SOMEBODY_ELSE
    }

    private static Watched watchedBy(ChairView view, Optional<PersonId> person) {
        if (view.watch().isEmpty()) {
            return Watched.NOBODY;
        }
        boolean isHers = person.isPresent() && view.watch().get().person().equals(person);
        return isHers ? Watched.THIS_VISIT : Watched.SOMEBODY_ELSE;
    }

    private void careFor(Visit visit, ChairView view, ClinicTime now) {
        if (!now.isBefore(visit.watchEnds())) {
            watches.end(view);
            return;
        }
        alarms.answer(who, visit, view, now);
        due.attend(visit, view, now);
        watches.goOn(visit, view, now);
    }

    /** The watch of a visit that is over is ended; one that somebody else opened is theirs. */
    private void endIfForgotten(ChairView view, ClinicTime now) {
        Optional<PersonId> watched = view.watch().flatMap(watch -> watch.person());
        boolean isForgotten =
                watched.isPresent()
                        && itinerary.ended(now).stream()
                                .anyMatch(visit -> door.find(visit.person()).equals(watched));
        if (isForgotten) {
            watches.end(view);
        }
    }
}
