package daybreak.clinic.staff.store;

import daybreak.care.staff.StaffId;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.staff.security.SignInShelf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sign-ins in the database. */
final class SignInTable implements SignInShelf {

    private final Shelf shelf;

    SignInTable(Database database) {
        this.shelf = new Shelf(database);
    }

    @Override
    public List<Resting> all() {
        return shelf.read(SignInTable::read);
    }

    private static List<Resting> read(Connection connection) throws SQLException {
        List<Resting> all = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT fingerprint, member, since, touched_at FROM staff.sign_ins");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(
                        new Resting(
                                rows.getString(1),
                                new StaffId(rows.getObject(2, UUID.class)),
                                instant(rows, 3),
                                instant(rows, 4)));
            }
        }
        return all;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public Written write(Collection<Resting> kept, Collection<String> ended) {
        return switch (shelf.write(
                connection -> {
                    delete(connection, ended);
                    insert(connection, kept);
                })) {
            case WRITTEN -> Written.WRITTEN;
            case AWAY -> Written.AWAY;
        };
    }

    private static void delete(Connection connection, Collection<String> ended)
            throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "DELETE FROM staff.sign_ins WHERE fingerprint = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("text", ended.toArray()));
            delete.executeUpdate();
        }
    }

    private static void insert(Connection connection, Collection<Resting> kept)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO staff.sign_ins VALUES (?, ?, ?, ?)
                        ON CONFLICT (fingerprint) DO UPDATE SET touched_at = excluded.touched_at
                        """)) {
            for (Resting resting : kept) {
                insert.setString(1, resting.fingerprint());
                insert.setObject(2, resting.member().value());
                insert.setObject(3, resting.since().atOffset(ZoneOffset.UTC));
                insert.setObject(4, resting.touchedAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
