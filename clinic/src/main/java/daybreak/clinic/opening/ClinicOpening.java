package daybreak.clinic.opening;

import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the journal that the clinic opens, and that it closes. */
public final class ClinicOpening {

    private static final Actor.House HOUSE = new Actor.House("opening");

    private final Journal journal;
    private final Entries entries;
    private final ClinicClock clock;

    public ClinicOpening(Journal journal, Entries entries, ClinicClock clock) {
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The clinic opens.
     *
     * @param lastSeen when it was last known to be there; empty for a record in which nothing has
     *     happened
     * @return the entry that says so
     * @throws IllegalStateException when it cannot be written
     */
    public Entry open(Build build, Optional<ClinicTime> lastSeen) {
        return write(
                new OpeningEvents.ClinicOpened(
                        build.version(),
                        build.rules(),
                        clock.speed(),
                        lastSeen.filter(_ -> !isFreshlyPrepared())));
    }

    /** The clinic closes in good order. */
    public void close() {
        var _ = write(new OpeningEvents.ClinicClosed());
    }

    /** A demonstration's past has been played. */
    public void prepared() {
        var _ = write(new OpeningEvents.ClinicPrepared());
    }

    /** The build by which the clinic was last open; empty before the first opening. */
    public Optional<Build> lastBuild() {
        return entries.ofKinds(Set.of(OpeningEvents.OPENED.name())).stream()
                .reduce((_, later) -> later)
                .map(entry -> (OpeningEvents.ClinicOpened) entry.event())
                .map(opened -> new Build(opened.version(), opened.rules()));
    }

    private boolean isFreshlyPrepared() {
        Set<String> kinds = Set.of(OpeningEvents.OPENED.name(), OpeningEvents.PREPARED.name());
        return entries.ofKinds(kinds).stream()
                .reduce((_, later) -> later)
                .filter(entry -> entry.event() instanceof OpeningEvents.ClinicPrepared)
                .isPresent();
    }

    private Entry write(Record event) {
        Fact fact = new Fact(Stream.clinic(), clock.now(), HOUSE, event);
        return switch (journal.append(Contribution.now(List.of(fact), List.of())).join()) {
            case Journal.Outcome.Recorded(var written) -> written.getFirst();
            case Journal.Outcome.Moved _,
                    Journal.Outcome.StoreAway _,
                    Journal.Outcome.NoRoom _,
                    Journal.Outcome.NotOwner _ ->
                    throw new IllegalStateException("the record cannot be written: " + event);
        };
    }
}
