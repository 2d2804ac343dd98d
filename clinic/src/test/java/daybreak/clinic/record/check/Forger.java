package daybreak.clinic.record.check;

import daybreak.clinic.record.Actor;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.store.JournalReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who owns the database and knows how entries are hashed, but not what anchors are for.
 */
final class Forger {

    private Forger() {}

    /** Removes a stream, closes the gaps, and binds everything that is left anew. */
    static void dropAndHashAnew(Database database, String stream) throws SQLException {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT)) {
            List<JournalRow> kept = kept(connection, stream);
            try (Statement statement = connection.createStatement()) {
                statement.execute("TRUNCATE record.journal");
                statement.execute("DELETE FROM record.heads WHERE chain NOT LIKE 'readings%'");
            }
            Map<String, Head> heads = new HashMap<>();
            long position = 0;
            for (JournalRow row : kept) {
                Head head = heads.getOrDefault(row.stream().name(), Head.NONE);
                JournalRow forged = forged(row, ++position, head.hash());
                heads.put(row.stream().name(), head.then(forged.hash()));
                insert(connection, forged);
            }
            for (Map.Entry<String, Head> head : heads.entrySet()) {
                keep(connection, head.getKey(), head.getValue());
            }
        }
    }

    private static List<JournalRow> kept(Connection connection, String dropped)
            throws SQLException {
        List<JournalRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all =
                        statement.executeQuery(
                                "SELECT "
                                        + JournalReader.COLUMNS
                                        + " FROM record.journal ORDER BY position")) {
            while (all.next()) {
                JournalRow row = JournalReader.row(all);
                if (!row.stream().name().equals(dropped)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static JournalRow forged(JournalRow row, long position, Hash previous) {
        return new JournalRow(
                position,
                row.stream(),
                row.number(),
                row.at(),
                row.recordedAt(),
                row.lateness(),
                row.by(),
                row.kind(),
                row.version(),
                row.body(),
                previous,
                row.fence());
    }

    private static void insert(Connection connection, JournalRow row) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO record.journal
                        VALUES (?, ?, ?::timestamptz, ?::timestamptz, ?, ?, false, ?, ?,
                                ?::uuid, ?, ?, ?, ?)
                        """)) {
            insert.setLong(1, row.position());
            insert.setLong(2, row.number());
            insert.setString(3, row.at().toString());
            insert.setString(4, row.recordedAt().toString());
            insert.setLong(5, row.fence());
            insert.setInt(6, row.version());
            insert.setString(7, row.stream().name());
            insert.setString(8, row.kind());
            switch (row.by()) {
                case Actor.Member(var id, var name) -> {
                    insert.setString(9, id.toString());
                    insert.setString(10, name);
                }
                case Actor.House(var part) -> {
                    insert.setString(9, null);
                    insert.setString(10, part);
                }
            }
            insert.setString(11, row.body());
            insert.setBytes(12, row.previous().bytes());
            insert.setBytes(13, row.hash().bytes());
            insert.executeUpdate();
        }
    }

    private static void keep(Connection connection, String chain, Head head) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO record.heads (chain, number, hash) VALUES (?, ?, ?)")) {
            insert.setString(1, chain);
            insert.setLong(2, head.number());
            insert.setBytes(3, head.hash().bytes());
            insert.executeUpdate();
        }
    }
}
