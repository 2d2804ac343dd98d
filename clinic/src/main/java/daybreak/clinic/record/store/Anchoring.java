package daybreak.clinic.record.store;

import daybreak.clinic.record.Actor;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.chain.Anchored;
import daybreak.clinic.record.chain.Anchored.AnchoredHead;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.chain.Lateness;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the anchors: which chains moved since the last, and where they end now. */
final class Anchoring {

    static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final String CLINIC = Stream.clinic().name();

    private final EventKinds kinds;
    private final AnchorWitness witness;
    private final Map<String, Head> moved = new TreeMap<>();
    private MachineTime last;

    Anchoring(EventKinds kinds, AnchorWitness witness, MachineTime now) {
        this.kinds = kinds;
        this.witness = witness;
        this.last = now;
    }

    void note(Map<String, Head> heads) {
        moved.putAll(heads);
    }

    boolean isDue(MachineTime now) {
        return !moved.isEmpty() && last.until(now).compareTo(INTERVAL) >= 0;
    }

    boolean hasSomething() {
        return !moved.isEmpty();
    }

    /** Takes up what an earlier run, or one that broke, has left: heads and lines. */
    void catchUp(Connection connection) throws SQLException, IOException {
        moved.clear();
        try (PreparedStatement query =
                        connection.prepareStatement(
                                """
                                SELECT chain, number, hash FROM record.heads
                                 WHERE number <> anchored
                                """);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                moved.put(rows.getString(1), new Head(rows.getLong(2), Hash.of(rows.getBytes(3))));
            }
        }
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT "
                                + JournalReader.COLUMNS
                                + " FROM record.journal WHERE kind = ? AND stream = ?"
                                + " AND number > ? ORDER BY position")) {
            query.setString(1, Anchored.KIND.name());
            query.setString(2, CLINIC);
            query.setLong(3, witness.lastNumber());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    witness.append(JournalReader.row(rows), JournalReader.hash(rows));
                }
            }
        }
    }

    /**
     * Writes one anchor, in a transaction of its own, and its line in the witness.
     *
     * @throws LostOwnership when another owns the record
     */
    void write(StoreLink link, Counters counters, long fence, Surroundings.Moment moment)
            throws SQLException, LostOwnership, IOException {
        Connection connection = link.connection();
        link.beforeWriting();
        Heads heads = Heads.lock(connection, fence, new TreeSet<>(List.of(CLINIC)));
        JournalWriter journal =
                new JournalWriter(counters, heads, fence, moment.wall(), Lateness.IN_TIME);
        journal.add(List.of(EncodedFact.of(fact(counters, moment.clinic()), kinds)));
        journal.write(connection);
        heads.write(connection);
        markAnchored(connection);
        link.commit();
        JournalRow row = journal.rows().getFirst();
        last = moment.machine();
        moved.clear();
        witness.append(row, row.hash());
    }

    private Fact fact(Counters counters, ClinicTime at) {
        List<AnchoredHead> heads = new ArrayList<>();
        moved.forEach((chain, head) -> heads.add(AnchoredHead.of(chain, head)));
        return new Fact(
                Stream.clinic(),
                at,
                new Actor.House(Anchored.PART),
                new Anchored(counters.lastReport(), heads));
    }

    private void markAnchored(Connection connection) throws SQLException {
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        UPDATE record.heads SET anchored = number
                         WHERE chain = ANY (?) OR chain = ?
                        """)) {
            change.setArray(1, connection.createArrayOf("text", moved.keySet().toArray()));
            change.setString(2, CLINIC);
            change.executeUpdate();
        }
    }
}
