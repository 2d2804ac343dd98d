package daybreak.clinic.people;

import daybreak.care.people.PersonId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the clinic, all in memory as the journal leaves them. Safe for many threads. */
public final class People {

    private static final int LONGEST_NAME = 100;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Journal journal;
    private final ClinicClock clock;
    private final ZoneId zone;
    private final IdSource ids;
    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();

    public People(Journal journal, Entries entries, ClinicClock clock, ZoneId zone, IdSource ids) {
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
        this.ids = ids;
        for (Entry entry : entries.ofKinds(Set.of(PeopleEvents.REGISTERED.name()))) {
            take((PeopleEvents.PersonRegistered) entry.event());
        }
    }

    private Person take(PeopleEvents.PersonRegistered event) {
        Person person =
                new Person(
                        event.person(), event.givenName(), event.familyName(), event.dateOfBirth());
        people.put(person.id(), person);
        return person;
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Everybody, by family name. */
    public List<Person> all() {
        return people.values().stream()
                .sorted(
                        java.util.Comparator.comparing(Person::familyName)
                                .thenComparing(Person::givenName)
                                .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** What became of a registration. */
    public sealed interface Registration {

        record Registered(Person person) implements Registration {}

        /** What is wrong with it, all at once. */
        record Refused(List<PersonProblem> problems) implements Registration {

            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** The record cannot be written now: nothing has been done. */
        record NotRecorded() implements Registration {}
    }

    /** What may be wrong with what was said of a person. */
    public enum PersonProblem {
        GIVEN_NAME_MISSING,
        FAMILY_NAME_MISSING,
        NAME_TOO_LONG,
        BORN_IN_THE_FUTURE,
        BORN_TOO_LONG_AGO
    }

    /** Registers a person. */
    public Registration register(
            Actor.Member by, String givenName, String familyName, LocalDate dateOfBirth) {
        List<PersonProblem> problems = problems(givenName, familyName, dateOfBirth);
        if (!problems.isEmpty()) {
            return new Registration.Refused(problems);
        }
        PeopleEvents.PersonRegistered event =
                new PeopleEvents.PersonRegistered(
                        new PersonId(ids.next()),
                        givenName.strip(),
                        familyName.strip(),
                        dateOfBirth);
        Fact fact = new Fact(Stream.person(event.person()), clock.now(), by, event);
        return switch (journal.append(Contribution.now(List.of(fact), List.of())).join()) {
            case Journal.Outcome.Recorded _ -> {
                yield new Registration.Registered(take(event));
            }
            case Journal.Outcome.Moved _,
                    Journal.Outcome.StoreAway _,
                    Journal.Outcome.NoRoom _,
                    Journal.Outcome.NotOwner _ ->
                    new Registration.NotRecorded();
        };
    }

    private List<PersonProblem> problems(
            String givenName, String familyName, LocalDate dateOfBirth) {
        List<PersonProblem> problems = new ArrayList<>();
        if (givenName.isBlank()) {
            problems.add(PersonProblem.GIVEN_NAME_MISSING);
        }
        if (familyName.isBlank()) {
            problems.add(PersonProblem.FAMILY_NAME_MISSING);
        }
        if (givenName.length() > LONGEST_NAME || familyName.length() > LONGEST_NAME) {
            problems.add(PersonProblem.NAME_TOO_LONG);
        }
        LocalDate today = clock.now().instant().atZone(zone).toLocalDate();
        if (dateOfBirth.isAfter(today)) {
            problems.add(PersonProblem.BORN_IN_THE_FUTURE);
        }
        if (dateOfBirth.isBefore(EARLIEST_BIRTH)) {
            problems.add(PersonProblem.BORN_TOO_LONG_AGO);
        }
        return problems;
    }
}
