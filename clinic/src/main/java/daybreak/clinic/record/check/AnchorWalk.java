package daybreak.clinic.record.check;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.chain.Anchored;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.store.JournalReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The anchors alone, one after the other. The journal they stand in has been walked before. */
final class AnchorWalk implements AutoCloseable {

    private static final int FETCH = 100;

    private final EventKinds kinds;
    private final PreparedStatement query;
    private final ResultSet rows;

    /**
     * One anchor.
     *
     * @param row its entry
     * @param hash of the entry
     * @param event what it says
     */
    record Anchor(JournalRow row, Hash hash, Anchored event) {}

    AnchorWalk(Connection connection, EventKinds kinds) throws SQLException {
        this.kinds = kinds;
        this.query =
                connection.prepareStatement(
                        "SELECT "
                                + JournalReader.COLUMNS
                                + " FROM record.journal WHERE kind = ? ORDER BY position");
        query.setString(1, Anchored.KIND.name());
        query.setFetchSize(FETCH);
        this.rows = query.executeQuery();
    }

    Optional<Anchor> next() throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        JournalRow row = JournalReader.row(rows);
        return Optional.of(
                new Anchor(
                        row,
                        JournalReader.hash(rows),
                        (Anchored) kinds.read(row.kind(), row.version(), row.body())));
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
