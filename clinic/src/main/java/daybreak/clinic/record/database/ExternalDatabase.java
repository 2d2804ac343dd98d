package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A database on a server that somebody else runs: looked at before anything is written there. */
final class ExternalDatabase {

    /** The server's words for a name or a password that it does not take. */
    private static final String WRONG_PASSWORD = "28P01";

    private static final String NOT_LET_IN = "28000";
    private static final String NO_SUCH_DATABASE = "3D000";

    private final Address address;

    /** What the data folder has of it so far. */
    enum Folder {
        /** No record yet. */
        NEW,
        /** A record, which must be the one that the database holds. */
        WITH_A_RECORD
    }

    ExternalDatabase(Address address) {
        this.address = address;
    }

    /**
     * Refuses a server that may not keep a record, and a database that is not this folder's.
     *
     * @throws Obstacle naming the setting, what was found, and the way out; never the password
     */
    void examine(Folder folder) throws SQLException, Obstacle {
        try (Connection connection = connect()) {
            ServerFitness.examine(connection);
            refuseOther(connection, folder);
        }
    }

    private Connection connect() throws Obstacle {
        try {
            return address.source(Access.OWNER, Answer.PATIENT).getConnection();
        } catch (SQLException e) {
            throw new Obstacle(notLetIn(String.valueOf(e.getSQLState())), e);
        }
    }

    private DatabaseRefusal notLetIn(String state) {
        String place = address.place();
        String owner = address.owner().name();
        return switch (state) {
            case WRONG_PASSWORD, NOT_LET_IN ->
                    new DatabaseRefusal(
                            Reason.UNREACHABLE,
                            "the server of --database-url, " + place + ", does not let in " + owner,
                            "give the right user and password in --database-url, and see its"
                                    + " pg_hba.conf");
            case NO_SUCH_DATABASE ->
                    new DatabaseRefusal(
                            Reason.UNREACHABLE,
                            "the database of --database-url, " + place + ", does not exist",
                            "make it, owned by " + owner + ", or name another");
            default ->
                    new DatabaseRefusal(
                            Reason.UNREACHABLE,
                            "the database of --database-url, " + place + ", cannot be reached",
                            "see that its server runs and that host and port are right");
        };
    }

    /** A record that is there already is the application's: its password tells whose it is. */
    private void refuseOther(Connection connection, Folder folder) throws SQLException, Obstacle {
        boolean hasARecord =
                ask(connection, "SELECT to_regclass('record.journal')::text").isPresent();
        if (!hasARecord && folder == Folder.WITH_A_RECORD) {
            throw new Obstacle(
                    Reason.OTHER_DATABASE,
                    "the database of --database-url, "
                            + address.place()
                            + ", is not the one that this folder's record is in",
                    "name that one; to move a clinic, use backup and restore");
        }
        Optional<String> foreign = hasARecord ? Optional.empty() : foreignTable(connection);
        if (foreign.isPresent()) {
            throw new Obstacle(
                    Reason.OTHER_DATABASE,
                    "the database of --database-url, "
                            + address.place()
                            + ", is not empty: it has "
                            + foreign.get(),
                    "make an empty one for the clinic");
        }
    }

    private static Optional<String> foreignTable(Connection connection) throws SQLException {
        return ask(
                connection,
                """
                SELECT schemaname || '.' || tablename FROM pg_tables
                 WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'record', 'model')
                 ORDER BY 1 LIMIT 1
                """);
    }

    private static Optional<String> ask(Connection connection, String question)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
