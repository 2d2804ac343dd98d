package daybreak.clinic.people;

import daybreak.care.people.PersonId;
import daybreak.clinic.record.EventKind;
import java.time.LocalDate;
import java.util.List;

/** What the journal tells of people. */
public final class PeopleEvents {

    /** Somebody has become a person of this clinic. */
    public record PersonRegistered(
            PersonId person, String givenName, String familyName, LocalDate dateOfBirth) {}

    public static final EventKind<PersonRegistered> REGISTERED =
            new EventKind<>("person.registered", 1, PersonRegistered.class);

    public static final List<EventKind<?>> ALL = List.of(REGISTERED);

    private PeopleEvents() {}
}
