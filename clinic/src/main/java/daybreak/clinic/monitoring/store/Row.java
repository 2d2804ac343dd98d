package daybreak.clinic.monitoring.store;

import daybreak.quantities.time.ClinicTime;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times between rows and records. */
final class Row {

    private Row() {}

    static OffsetDateTime at(ClinicTime time) {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    static ClinicTime time(ResultSet row, String column) throws SQLException {
        return new ClinicTime(row.getObject(column, OffsetDateTime.class).toInstant());
    }

    static Optional<ClinicTime> optionalTime(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(at -> new ClinicTime(at.toInstant()));
    }

    /**
     * Runs a change that must concern exactly one row.
     *
     * @throws SQLException when it concerns none or several
     */
    static void one(PreparedStatement change) throws SQLException {
        int rows = change.executeUpdate();
        if (rows != 1) {
            throw new SQLException("a change of one row concerned " + rows + ": " + change);
        }
    }
}
