package daybreak.clinic.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The next free numbers of journal and reports. Thrown away with every transaction rolled back. */
final class Counters {

    private long position;
    private long report;

    private Counters(long position, long report) {
        this.position = position;
        this.report = report;
    }

    static Counters load(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                """
                                SELECT (SELECT coalesce(max(position), 0) FROM record.journal),
                                       (SELECT coalesce(max(id), 0) FROM record.reports)
                                """);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return new Counters(rows.getLong(1), rows.getLong(2));
        }
    }

    long nextPosition() {
        return ++position;
    }

    long nextReport() {
        return ++report;
    }

    /** The highest report that is written or being written. */
    long lastReport() {
        return report;
    }
}
