package daybreak.simulation.staff;

import daybreak.care.people.PersonId;
import daybreak.care.watch.ChairNumber;
import daybreak.simulation.person.Identity;
import java.util.Optional;

/**
 * The clinic as its staff meet it: what they see, and commands under their own names with the
 * checks that everybody gets. The clinic implements it on its facades; nothing of the staff reaches
 * the clinic in any other way.
 */
public interface FrontDoor {

    /** Somebody does something; answered when it is on disk, or refused. */
    Reply ask(Colleague by, Deed deed);

    /** A chair, as its page shows it. */
    ChairView look(ChairNumber chair);

    /** The person, if the clinic knows them. */
    Optional<PersonId> find(Identity person);
}
