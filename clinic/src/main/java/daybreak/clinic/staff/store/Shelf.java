package daybreak.clinic.staff.store;

import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one transaction of staff's own. */
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Database database;

    Shelf(Database database) {
        this.database = database;
    }

    /** What is read. */
    @FunctionalInterface
    interface Reading<R> {
        R read(Connection connection) throws SQLException;
    }

    /** What is written. */
    @FunctionalInterface
    interface Writing {
        void write(Connection connection) throws SQLException;
    }

    /** Whether it was written. */
    enum Written {
        WRITTEN,
        AWAY
    }

    /**
     * Reads, at the start of the program.
     *
     * @throws RecordUnreadable when the store does not answer
     */
    <R> R read(Reading<R> reading) {
        try (Connection connection = database.readers().getConnection()) {
            return reading.read(connection);
        } catch (SQLException e) {
            throw new RecordUnreadable(e);
        }
    }

    /** Writes all or nothing; gives up after a moment. */
    Written write(Writing writing) {
        try (Connection connection = database.connect(Access.APPLICATION, Answer.PROMPT)) {
            connection.setAutoCommit(false);
            writing.write(connection);
            connection.commit();
            return Written.WRITTEN;
        } catch (SQLException e) {
            LOG.warn("staff's own tables could not be written: {}", e.getMessage());
            return Written.AWAY;
        }
    }
}
