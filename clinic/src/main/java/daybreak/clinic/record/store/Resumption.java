package daybreak.clinic.record.store;

import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Where the clinic's clock stood when the record was last written. */
public final class Resumption {

    private Resumption() {}

    /**
     * The latest clinic time in the record: of the lease, the journal and the readings.
     *
     * <p>Of the two only the ends are looked at: what is written is in the order of happening, but
     * for what waited while the store was away.
     *
     * @return empty for a record in which nothing has happened
     */
    public static Optional<ClinicTime> latest(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                """
                                SELECT greatest(
                                  (SELECT clinic_time FROM record.lease WHERE name = 'clinic'),
                                  (SELECT max(at) FROM (SELECT at FROM record.journal
                                    ORDER BY position DESC LIMIT 10000) AS entry),
                                  (SELECT max(received_at) FROM (SELECT received_at
                                     FROM record.reports ORDER BY id DESC LIMIT 10000) AS report))
                                """);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                    .map(time -> new ClinicTime(time.toInstant()));
        }
    }
}
