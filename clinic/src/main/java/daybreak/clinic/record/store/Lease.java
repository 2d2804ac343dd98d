package daybreak.clinic.record.store;

import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The lease row: who owns the record, by a number that rises with each change of owner. */
final class Lease {

    /**
     * The row.
     *
     * @param fence rises with each change of owner
     * @param beat rises with each renewal
     * @param holder who; empty when released
     * @param clinicTime the clinic's clock at the last renewal
     */
    record Row(long fence, long beat, String holder, Optional<ClinicTime> clinicTime) {

        boolean isReleased() {
            return holder.isEmpty();
        }
    }

    /** Whether the lease is still ours. */
    enum Hold {
        OURS,
        /** Another has taken it. */
        LOST
    }

    private Lease() {}

    static Row read(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                """
                                SELECT fence, beat, holder, clinic_time FROM record.lease
                                 WHERE name = 'clinic'
                                """);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the lease row of the record is missing");
            }
            return new Row(
                    rows.getLong(1),
                    rows.getLong(2),
                    rows.getString(3),
                    Optional.ofNullable(rows.getObject(4, OffsetDateTime.class))
                            .map(time -> new ClinicTime(time.toInstant())));
        }
    }

    /**
     * Takes the lease if it still stands as it was seen.
     *
     * @return the new fence; empty when somebody else was first
     */
    static Optional<Long> take(Connection connection, Row seen, String holder) throws SQLException {
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        UPDATE record.lease SET fence = fence + 1, beat = beat + 1, holder = ?
                         WHERE name = 'clinic' AND fence = ? AND beat = ?
                        """)) {
            change.setString(1, holder);
            change.setLong(2, seen.fence());
            change.setLong(3, seen.beat());
            return change.executeUpdate() == 1 ? Optional.of(seen.fence() + 1) : Optional.empty();
        }
    }

    static Hold renew(Connection connection, long fence, Instant wall, ClinicTime clinicTime)
            throws SQLException {
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        UPDATE record.lease SET beat = beat + 1, renewed_at = ?, clinic_time = ?
                         WHERE name = 'clinic' AND fence = ?
                        """)) {
            change.setObject(1, wall.atOffset(ZoneOffset.UTC));
            change.setObject(2, clinicTime.instant().atOffset(ZoneOffset.UTC));
            change.setLong(3, fence);
            return change.executeUpdate() == 1 ? Hold.OURS : Hold.LOST;
        }
    }

    /** Asks for the fence; while it is ours nobody can take it until this transaction ends. */
    static final String CHECK = "SELECT fence FROM record.lease WHERE name = 'clinic' FOR SHARE";

    /**
     * Reads the answer to {@link #CHECK}.
     *
     * @throws LostOwnership when another has taken the lease
     */
    static void require(ResultSet rows, long fence) throws SQLException, LostOwnership {
        if (!rows.next() || rows.getLong(1) != fence) {
            throw new LostOwnership();
        }
    }

    static void release(Connection connection, long fence) throws SQLException {
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        UPDATE record.lease SET beat = beat + 1, holder = ''
                         WHERE name = 'clinic' AND fence = ?
                        """)) {
            change.setLong(1, fence);
            change.executeUpdate();
        }
    }
}
