package daybreak.clinic.record.check;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.snapshot.Snapshot;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Walks every chain of a record as it stands at one moment, beside a running clinic or alone.
 *
 * <p>In this order: the journal's streams and what the anchors say of them; the segments of
 * readings, and what the anchors say of those; the kept ends of all chains; the witness file. The
 * first breach ends it.
 */
public final class Verification {

    /** The server's own words for a page that its checksum does not fit. */
    private static final String DAMAGED = "XX001";

    private final Database database;
    private final EventKinds kinds;
    private final Progress progress;

    public Verification(Database database, EventKinds kinds, Progress progress) {
        this.database = database;
        this.kinds = kinds;
        this.progress = progress;
    }

    /** Walks the record of a data folder, beside a running clinic or alone. */
    public static Errand.Result<Verdict> of(
            DatabaseHome home, EventKinds kinds, Progress progress) {
        return Errand.on(home, database -> new Verification(database, kinds, progress).run());
    }

    /** Walks it. */
    public Verdict run() throws SQLException, IOException {
        WitnessWalk witness = WitnessWalk.of(database.folder().anchors());
        try (Snapshot snapshot = Snapshot.of(database, Access.APPLICATION)) {
            return run(snapshot, witness);
        }
    }

    /** Walks what the snapshot has; the witness was there before it. */
    Verdict run(Snapshot snapshot, WitnessWalk witness) throws SQLException, IOException {
        try {
            return walked(snapshot, witness);
        } catch (Breach breach) {
            return breach.verdict();
        } catch (SQLException e) {
            if (DAMAGED.equals(e.getSQLState())) {
                return new Verdict.Broken("the database's files", String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    private Verdict walked(Snapshot snapshot, WitnessWalk witness)
            throws SQLException, IOException, Breach {
        Connection connection = snapshot.connection();
        long entries = highest(connection, "SELECT max(position) FROM record.journal");
        long reports = highest(connection, "SELECT max(id) FROM record.reports");
        JournalWalk journal =
                new JournalWalk(kinds, (done, _) -> progress.at(done, entries + reports));
        journal.walk(connection, entries);
        long streams = journal.heads().size();
        ReadingsWalk readings;
        try (AnchorWalk anchors = new AnchorWalk(connection, kinds)) {
            readings =
                    new ReadingsWalk(
                            journal.heads(),
                            anchors,
                            (done, _) -> progress.at(journal.entries() + done, entries + reports));
            readings.walk(snapshot, reports);
        }
        compareHeads(connection, journal.heads());
        try (AnchorWalk anchors = new AnchorWalk(connection, kinds)) {
            witness.walk(anchors);
        }
        return new Verdict.Whole(
                journal.entries(),
                streams,
                readings.reports(),
                readings.readings(),
                journal.lastAnchor());
    }

    private static long highest(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The kept ends of the chains are those of the rows: a tail that was cut is missed here. */
    private static void compareHeads(Connection connection, Heads walked)
            throws SQLException, Breach {
        Set<String> unkept = new HashSet<>(walked.chains());
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT chain, number, hash FROM record.heads ORDER BY chain");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String chain = rows.getString(1);
                Head kept = new Head(rows.getLong(2), Hash.of(rows.getBytes(3)));
                unkept.remove(chain);
                if (!walked.of(chain).equals(kept)) {
                    throw new Breach(
                            chain,
                            "its kept end is number "
                                    + kept.number()
                                    + ", its rows end at "
                                    + walked.of(chain).number()
                                    + (walked.of(chain).number() < kept.number()
                                            ? ": the tail was cut"
                                            : " with another hash"));
                }
            }
        }
        if (!unkept.isEmpty()) {
            throw new Breach(unkept.iterator().next(), "its kept end is missing");
        }
    }
}
