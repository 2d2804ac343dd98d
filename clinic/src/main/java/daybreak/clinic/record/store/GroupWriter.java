package daybreak.clinic.record.store;

import daybreak.clinic.record.Contribution.Expectation;
import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.Projection;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.chain.StoredText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes one group in a transaction that somebody else begins and ends. Says what each contribution
 * will have been answered if the transaction is committed.
 */
final class GroupWriter {

    private final List<Projection> projections;

    GroupWriter(List<Projection> projections) {
        this.projections = List.copyOf(projections);
    }

    /**
     * Writes the group.
     *
     * @param group all of one lateness
     * @param fence under which it is written
     * @param now by the machine's date
     * @throws LostOwnership when the fence is no longer the record's
     */
    GroupResult write(
            Connection connection, Footing footing, List<Waiting> group, long fence, Instant now)
            throws SQLException, LostOwnership {
        Heads heads = Heads.lock(connection, fence, chains(group));
        Lateness lateness = group.getFirst().lateness();
        JournalWriter journal = new JournalWriter(footing.counters(), heads, fence, now, lateness);
        ReadingsWriter readings = new ReadingsWriter(footing, heads, fence, now, lateness);
        List<Outcome> outcomes = new ArrayList<>();
        for (Waiting waiting : group) {
            Optional<Stream> moved = moved(waiting, heads);
            if (moved.isPresent()) {
                outcomes.add(new Outcome.Moved(moved.get()));
            } else {
                outcomes.add(new Outcome.Recorded(journal.add(waiting.facts())));
                readings.add(waiting.arrivals());
            }
        }
        journal.write(connection);
        readings.write(connection);
        heads.write(connection);
        for (Projection projection : projections) {
            journal.project(connection, projection);
        }
        footing.tails().pack(connection);
        return new GroupResult(outcomes, heads.moved(), journal.first(), readings.first());
    }

    private static SortedSet<String> chains(List<Waiting> group) {
        SortedSet<String> chains = new TreeSet<>();
        for (Waiting waiting : group) {
            waiting.facts().forEach(fact -> chains.add(name(fact.fact().stream())));
            waiting.contribution()
                    .expectations()
                    .forEach(expectation -> chains.add(name(expectation.stream())));
            waiting.arrivals().forEach(arrival -> chains.add(arrival.chain().name()));
        }
        return chains;
    }

    /** The first chain that is not as the contribution expects it. */
    private static Optional<Stream> moved(Waiting waiting, Heads heads) {
        return waiting.contribution().expectations().stream()
                .filter(expectation ->
                        heads.of(name(expectation.stream())).number() != expectation.lastNumber())
                .map(Expectation::stream)
                .findFirst();
    }

    static String name(Stream stream) {
        return StoredText.encode(stream.name());
    }
}
