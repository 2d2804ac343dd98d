package daybreak.clinic.record.snapshot;

import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Any number of connections that all see one moment. Nothing that is read here keeps a writer
 * waiting.
 */
public final class Snapshot implements AutoCloseable {

    private static final String ONE_MOMENT =
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

    private final Database database;
    private final Access access;
    private final Connection first;
    private final String name;
    private final Deque<Connection> others = new ArrayDeque<>();

    private Snapshot(Database database, Access access, Connection first, String name) {
        this.database = database;
        this.access = access;
        this.first = first;
        this.name = name;
    }

    /** Takes it. */
    public static Snapshot of(Database database, Access access) throws SQLException {
        Connection connection = database.connect(access, Answer.UNHURRIED);
        try (Statement statement = connection.createStatement()) {
            // The driver streams rows in a transaction of its own making only.
            connection.setAutoCommit(false);
            statement.execute(ONE_MOMENT);
            try (ResultSet rows = statement.executeQuery("SELECT pg_export_snapshot()")) {
                rows.next();
                return new Snapshot(database, access, connection, rows.getString(1));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * The first connection, in its transaction: for questions one after the other. Rows stream
     * where a fetch size is set.
     */
    public Connection connection() {
        return first;
    }

    /** Starts to read rows; several may be read side by side. */
    public BinaryRows rows(String query) throws SQLException {
        Connection connection = database.connect(access, Answer.UNHURRIED);
        others.push(connection);
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(ONE_MOMENT);
            statement.execute("SET TRANSACTION SNAPSHOT " + statement.enquoteLiteral(name));
            // Everything is read in the order of an index along which it was written.
            statement.execute("SET LOCAL enable_sort = off");
            statement.execute("SET LOCAL enable_seqscan = off");
            statement.execute("SET LOCAL enable_bitmapscan = off");
        }
        return BinaryRows.of(connection, query);
    }

    @Override
    public void close() throws SQLException {
        while (!others.isEmpty()) {
            others.pop().close();
        }
        first.close();
    }
}
