package daybreak.clinic.staff.store;

import daybreak.clinic.record.database.Database;
import daybreak.clinic.staff.SecretId;
import daybreak.clinic.staff.security.SecretShelf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Secrets in the database. */
final class SecretTable implements SecretShelf {

    private final Shelf shelf;

    SecretTable(Database database) {
        this.shelf = new Shelf(database);
    }

    @Override
    public Map<SecretId, String> all() {
        return shelf.read(SecretTable::read);
    }

    private static Map<SecretId, String> read(Connection connection) throws SQLException {
        Map<SecretId, String> all = new HashMap<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT id, hash FROM staff.secrets");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.put(new SecretId(rows.getObject(1, UUID.class)), rows.getString(2));
            }
        }
        return all;
    }

    @Override
    public Kept keep(SecretId secret, String hash) {
        return switch (shelf.write(connection -> insert(connection, secret, hash))) {
            case WRITTEN -> Kept.KEPT;
            case AWAY -> Kept.AWAY;
        };
    }

    private static void insert(Connection connection, SecretId secret, String hash)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO staff.secrets VALUES (?, ?)
                        ON CONFLICT (id) DO UPDATE SET hash = excluded.hash
                        """)) {
            insert.setObject(1, secret.value());
            insert.setString(2, hash);
            insert.executeUpdate();
        }
    }

    /** What cannot be taken away now stays: no account names it, so it opens nothing. */
    @Override
    public void forget(Set<SecretId> secrets) {
        var _ = shelf.write(connection -> delete(connection, secrets));
    }

    private static void delete(Connection connection, Set<SecretId> secrets) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM staff.secrets WHERE id = ANY (?)")) {
            UUID[] ids = secrets.stream().map(SecretId::value).toArray(UUID[]::new);
            delete.setArray(1, connection.createArrayOf("uuid", ids));
            delete.executeUpdate();
        }
    }
}
