package daybreak.clinic.record.export;

import daybreak.clinic.record.Entry;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.snapshot.Snapshot;
import daybreak.clinic.record.store.JournalReader;
import daybreak.quantities.time.ClinicTime;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The record as it stands at one moment, for those who write its files. */
public final class Source {

    private static final int FETCH = 1_000;

    private final Snapshot snapshot;
    private final EventKinds kinds;
    private final Times times;

    Source(Snapshot snapshot, EventKinds kinds, Times times) {
        this.snapshot = snapshot;
        this.kinds = kinds;
        this.times = times;
    }

    /** Is given entries one by one. */
    @FunctionalInterface
    public interface EntryReader {
        void entry(Entry entry) throws IOException;
    }

    /**
     * Reads the entries of those kinds, in the order of the journal.
     *
     * @throws RecordUnreadable when the store stops answering
     */
    public void entries(Set<String> wanted, EntryReader reader) throws IOException {
        try (PreparedStatement query =
                connection()
                        .prepareStatement(
                                "SELECT "
                                        + JournalReader.COLUMNS
                                        + " FROM record.journal WHERE kind = ANY (?)"
                                        + " ORDER BY position")) {
            query.setArray(1, connection().createArrayOf("text", wanted.toArray()));
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    JournalRow row = JournalReader.row(rows);
                    reader.entry(row.entry(kinds.read(row.kind(), row.version(), row.body())));
                }
            }
        } catch (SQLException e) {
            throw new RecordUnreadable(e);
        }
    }

    /** For stores that keep a read model: sees it at the same moment. Rows stream by fetch size. */
    public Connection connection() {
        return snapshot.connection();
    }

    /** How a time stands in every file: ISO 8601 in the clinic's zone, with its offset. */
    public String time(ClinicTime time) {
        return times.text(time.instant());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Times times() {
        return times;
    }
}
