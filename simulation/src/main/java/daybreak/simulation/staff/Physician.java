package daybreak.simulation.staff;

import daybreak.care.people.PersonId;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.visit.Itinerary;
import daybreak.simulation.visit.Visit;
import java.util.Optional;

/** The physician as one chair sees them: comes when a high alarm waits, and looks at it after. */
final class Physician {

    private final ChairNumber chair;
    private final Itinerary itinerary;
    private final FrontDoor door;
    private final AlarmSteps alarms;

    Physician(ChairNumber chair, Itinerary itinerary, FrontDoor door) {
        this.chair = chair;
        this.itinerary = itinerary;
        this.door = door;
        this.alarms = new AlarmSteps(chair, door);
    }

    void look(ClinicTime now) {
        ChairView view = door.look(chair);
        Visit visit = itinerary.presentOrNext(now);
        Optional<PersonId> person = door.find(visit.person());
        boolean isThisVisit =
                person.isPresent() && view.watch().flatMap(watch -> watch.person()).equals(person);
        if (view.speaker() == ChairView.Speaker.MONITOR && isThisVisit) {
            alarms.standIn(visit, view, now);
        }
    }
}
