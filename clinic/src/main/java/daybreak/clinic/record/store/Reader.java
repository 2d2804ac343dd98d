package daybreak.clinic.record.store;

import daybreak.clinic.record.RecordUnreadable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One reading of the store over a connection of the readers' pool. */
final class Reader {

    /** What is read. */
    @FunctionalInterface
    interface Work<R> {
        R read(Connection connection) throws SQLException;
    }

    static final String BY_INDEX = "SET LOCAL enable_seqscan = off";

    private final DataSource source;

    Reader(DataSource source) {
        this.source = source;
    }

    <R> R read(Work<R> work) {
        try (Connection connection = source.getConnection()) {
            return work.read(connection);
        } catch (SQLException e) {
            throw new RecordUnreadable(e);
        }
    }

    /**
     * Reads everything as it stood at one moment, by the indexes: a plan that walks a whole table
     * looks cheap while the table is young, and the server remembers plans.
     */
    <R> R readAtOneMoment(Work<R> work) {
        return read(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
                try {
                    return work.read(connection);
                } finally {
                    statement.execute("COMMIT");
                }
            }
        });
    }
}
