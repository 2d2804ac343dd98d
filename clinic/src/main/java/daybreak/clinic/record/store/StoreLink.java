package daybreak.clinic.record.store;

import daybreak.clinic.record.StoreFaults;
import daybreak.clinic.record.StoreFaults.Step;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The committer's own connection. */
final class StoreLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreLink.class);

    private static final int MILLIS_TO_END_A_BACKEND = 1_500;

    private final Connection connection;
    private final StoreFaults faults;
    private final Backend backend;

    /**
     * The server's process behind a connection.
     *
     * @param pid its number
     * @param startedAt since when: numbers come again
     */
    record Backend(int pid, String startedAt) {}

    private StoreLink(Connection connection, StoreFaults faults, Backend backend) {
        this.connection = connection;
        this.faults = faults;
        this.backend = backend;
    }

    static StoreLink open(Database database, StoreFaults faults) throws SQLException {
        faults.at(Step.CONNECT);
        Connection connection = database.connect(Access.APPLICATION, Answer.PROMPT);
        try {
            connection.setAutoCommit(false);
            Backend backend = backendOf(connection);
            connection.commit();
            return new StoreLink(connection, faults, backend);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Backend backendOf(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                """
                                SELECT pid, backend_start::text FROM pg_stat_activity
                                 WHERE pid = pg_backend_pid()
                                """);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return new Backend(rows.getInt(1), rows.getString(2));
        }
    }

    Connection connection() {
        return connection;
    }

    Backend backend() {
        return backend;
    }

    void beforeWriting() throws SQLException {
        faults.at(Step.WRITE);
    }

    void commit() throws SQLException {
        faults.at(Step.COMMIT);
        connection.commit();
        faults.at(Step.COMMITTED);
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Whether a transaction's fate can be known. */
    enum Fate {
        COMMITTED,
        UNDONE,
        /** Its backend is still at work. */
        OPEN
    }

    /** What became of a transaction of an earlier connection whose commit was not answered. */
    Fate fateOf(GroupResult result, Backend earlier) throws SQLException {
        if (isAlive(earlier)) {
            return Fate.OPEN;
        }
        boolean isThere =
                stands("SELECT hash FROM record.journal WHERE position = ?", result.entry())
                        || stands(
                                "SELECT hash FROM record.segments WHERE first = ?",
                                result.segment());
        connection.commit();
        return isThere ? Fate.COMMITTED : Fate.UNDONE;
    }

    private boolean isAlive(Backend earlier) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        SELECT pg_terminate_backend(pid, ?) FROM pg_stat_activity
                         WHERE pid = ? AND backend_start::text = ?
                        """)) {
            query.setLong(1, MILLIS_TO_END_A_BACKEND);
            query.setInt(2, earlier.pid());
            query.setString(3, earlier.startedAt());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && !rows.getBoolean(1);
            }
        } finally {
            connection.commit();
        }
    }

    private boolean stands(String sql, Optional<GroupResult.Trace> trace) throws SQLException {
        if (trace.isEmpty()) {
            return false;
        }
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, trace.get().number());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && Hash.of(rows.getBytes(1)).equals(trace.get().hash());
            }
        }
    }

    /** Gives the connection up; a fault in doing so says nothing that is not known already. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a connection to the store broke while it was closed", e);
        }
    }
}
