package daybreak.clinic.device.store;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.device.DeviceHistory;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the record's own rows: one step in an index for each device. */
final class PostgresDeviceHistory implements DeviceHistory {

    private static final String SPOKEN =
            """
            SELECT d.text AS device, r.received_at
              FROM record.devices d
             CROSS JOIN LATERAL (
                   (SELECT received_at FROM record.reports
                     WHERE device = d.id AND observed_at IS NOT NULL AND origin = 'm'
                     ORDER BY observed_at DESC LIMIT 1)
                   UNION ALL
                   (SELECT received_at FROM record.reports
                     WHERE device = d.id AND observed_at IS NULL AND origin = 'm'
                     ORDER BY id DESC LIMIT 1)
                   ORDER BY received_at DESC LIMIT 1) AS r
             ORDER BY d.text
            """;

    private static final String KEPT =
            """
            SELECT k.device, k.event, k.count, j.at
              FROM (SELECT device, event, count(*) AS count, max(position) AS last
                      FROM model.kept_messages GROUP BY device, event) AS k
              JOIN record.journal j ON j.position = k.last
             ORDER BY k.device, k.event
            """;

    private final DataSource readModels;

    PostgresDeviceHistory(DataSource readModels) {
        this.readModels = readModels;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public List<Spoken> spoken() {
        return all(SPOKEN, row -> new Spoken(device(row), time(row, "received_at")));
    }

    @Override
    public List<Kept> kept() {
        return all(
                KEPT,
                row ->
                        new Kept(
                                device(row),
                                row.getString("event"),
                                row.getLong("count"),
                                time(row, "at")));
    }

    private <T> List<T> all(String sql, Row<T> reading) {
        try (Connection connection = readModels.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new RecordUnreadable(e);
        }
    }

    private static DeviceId device(ResultSet row) throws SQLException {
        return new DeviceId(row.getString("device"));
    }

    private static ClinicTime time(ResultSet row, String column) throws SQLException {
        return new ClinicTime(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
