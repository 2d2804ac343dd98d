package daybreak.clinic.record.store;

import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.chain.JournalRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The journal, read from PostgreSQL. */
public final class PostgresEntries implements Entries {

    private final Reader reader;
    private final EventKinds kinds;

    public PostgresEntries(DataSource source, EventKinds kinds) {
        this.reader = new Reader(source);
        this.kinds = kinds;
    }

    @Override
    public List<Entry> of(Stream stream, long afterNumber) {
        return reader.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT "
                                    + JournalReader.COLUMNS
                                    + " FROM record.journal"
                                    + " WHERE stream = ? AND number > ? ORDER BY number")) {
                query.setString(1, GroupWriter.name(stream));
                query.setLong(2, afterNumber);
                return entries(query);
            }
        });
    }

    @Override
    public long lastNumber(Stream stream) {
        return reader.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            """
                            SELECT coalesce(max(number), 0) FROM record.journal
                             WHERE stream = ?
                            """)) {
                query.setString(1, GroupWriter.name(stream));
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    @Override
    public List<Entry> ofKinds(Set<String> wanted) {
        return reader.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT "
                                    + JournalReader.COLUMNS
                                    + " FROM record.journal"
                                    + " WHERE kind = ANY (?) ORDER BY position")) {
                query.setArray(1, connection.createArrayOf("text", wanted.toArray()));
                return entries(query);
            }
        });
    }

    private List<Entry> entries(PreparedStatement query) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                JournalRow row = JournalReader.row(rows);
                entries.add(row.entry(kinds.read(row.kind(), row.version(), row.body())));
            }
        }
        return entries;
    }
}
