package daybreak.clinic.record.store;

import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Projection;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.chain.Micros;
import daybreak.clinic.record.chain.StoredText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of one group: numbered, bound to their chains, written together. */
final class JournalWriter {

    private final Counters counters;
    private final Heads heads;
    private final long fence;
    private final Instant now;
    private final Lateness lateness;
    private final List<Written> entries = new ArrayList<>();

    private record Written(JournalRow row, Hash hash, Entry entry) {}

    JournalWriter(Counters counters, Heads heads, long fence, Instant now, Lateness lateness) {
        this.counters = counters;
        this.heads = heads;
        this.fence = fence;
        this.now = now;
        this.lateness = lateness;
    }

    /** Takes facts in; they are in the store after {@link #write}. */
    List<Entry> add(List<EncodedFact> facts) {
        return facts.stream().map(this::add).toList();
    }

    private Entry add(EncodedFact encoded) {
        String chain = GroupWriter.name(encoded.fact().stream());
        Head head = heads.of(chain);
        JournalRow row =
                new JournalRow(
                        counters.nextPosition(),
                        encoded.fact().stream(),
                        head.number() + 1,
                        encoded.fact().at(),
                        now,
                        lateness,
                        encoded.fact().by(),
                        encoded.kind().name(),
                        encoded.kind().version(),
                        encoded.body(),
                        head.hash(),
                        fence);
        Written written = new Written(row, row.hash(), row.entry(encoded.fact().event()));
        heads.advance(chain, written.hash());
        entries.add(written);
        return written.entry();
    }

    void write(Connection connection) throws SQLException {
        CopyRows rows =
                new CopyRows(
                        "record.journal",
                        "position",
                        "number",
                        "at",
                        "recorded_at",
                        "fence",
                        "version",
                        "late",
                        "stream",
                        "kind",
                        "actor",
                        "actor_name",
                        "body",
                        "previous",
                        "hash");
        for (Written written : entries) {
            append(rows, written);
        }
        rows.send(connection);
    }

    private static void append(CopyRows rows, Written written) throws SQLException {
        JournalRow row = written.row();
        rows.row()
                .int8(row.position())
                .int8(row.number())
                .time(Micros.of(row.at().instant()))
                .time(Micros.of(row.recordedAt()))
                .int8(row.fence())
                .int4(row.version())
                .truth(row.lateness() == Lateness.LATE)
                .text(GroupWriter.name(row.stream()))
                .text(row.kind());
        switch (row.by()) {
            case Actor.Member(var id, var name) ->
                    rows.uuid(id.value()).text(StoredText.encode(name));
            case Actor.House(var part) -> rows.missing().text(StoredText.encode(part));
        }
        rows.text(row.body()).raw(row.previous().bytes()).raw(written.hash().bytes());
    }

    /** Lets a read model follow the entries. */
    void project(Connection connection, Projection projection) throws SQLException {
        for (Written written : entries) {
            if (projection.kinds().contains(written.row().kind())) {
                apply(connection, projection, written.entry());
            }
        }
    }

    private static void apply(Connection connection, Projection projection, Entry entry)
            throws SQLException {
        try {
            projection.apply(connection, entry);
        } catch (SQLException e) {
            if (Trouble.isOfStatement(e)) {
                throw new ProjectionFailure(
                        "a read model cannot follow " + entry.event().getClass().getSimpleName(),
                        e);
            }
            throw e;
        }
    }

    List<JournalRow> rows() {
        return entries.stream().map(Written::row).toList();
    }

    Optional<GroupResult.Trace> first() {
        return entries.stream()
                .findFirst()
                .map(one -> new GroupResult.Trace(one.row().position(), one.hash()));
    }
}
