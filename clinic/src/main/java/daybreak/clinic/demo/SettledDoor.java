package daybreak.clinic.demo;

import daybreak.care.people.PersonId;
import daybreak.care.watch.ChairNumber;
import daybreak.simulation.person.Identity;
import daybreak.simulation.staff.ChairView;
import daybreak.simulation.staff.Colleague;
import daybreak.simulation.staff.Deed;
import daybreak.simulation.staff.FrontDoor;
import daybreak.simulation.staff.Reply;
import java.util.Optional;

/** A front door at which nobody goes on before what they did is written. */
final class SettledDoor implements FrontDoor {

    private final FrontDoor door;
    private final Runnable settle;

    SettledDoor(FrontDoor door, Runnable settle) {
        this.door = door;
        this.settle = settle;
    }

    @Override
    public Reply ask(Colleague by, Deed deed) {
        Reply reply = door.ask(by, deed);
        settle.run();
        return reply;
    }

    @Override
    public ChairView look(ChairNumber chair) {
        return door.look(chair);
    }

    @Override
    public Optional<PersonId> find(Identity person) {
        return door.find(person);
    }
}
