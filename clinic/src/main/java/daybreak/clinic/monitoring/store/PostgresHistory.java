package daybreak.clinic.monitoring.store;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.WatchId;
import daybreak.clinic.monitoring.History;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The chairs' past, from the read models. */
final class PostgresHistory implements History {

    private final DataSource readModels;

    PostgresHistory(DataSource readModels) {
        this.readModels = readModels;
    }

    private interface Filling {
        void fill(PreparedStatement query) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Filling filling, Reading<T> reading) {
        try (Connection connection = readModels.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            filling.fill(query);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new RecordUnreadable(e);
        }
    }

    @Override
    public List<OpenWatch> openWatches() {
        return query(
                "SELECT watch, chair FROM model.watches WHERE ended_at IS NULL ORDER BY chair",
                _ -> {},
                row ->
                        new OpenWatch(
                                new WatchId(row.getObject("watch", UUID.class)),
                                new ChairNumber(row.getInt("chair"))));
    }

    @Override
    public List<PhaseSpan> phases(ChairNumber chair, ClinicTime from, ClinicTime to) {
        return query(
                """
                SELECT phase, since, until FROM (
                  SELECT p.phase, p.since,
                         coalesce(lead(p.since) OVER (PARTITION BY p.watch ORDER BY p.since),
                                  w.ended_at) AS until
                    FROM model.watches w JOIN model.watch_phases p USING (watch)
                   WHERE w.chair = ? AND w.opened_at < ?
                     AND (w.ended_at IS NULL OR w.ended_at > ?)) AS span
                 WHERE since < ? AND (until IS NULL OR until > ?)
                 ORDER BY since
                """,
                query -> {
                    query.setInt(1, chair.value());
                    query.setObject(2, Row.at(to));
                    query.setObject(3, Row.at(from));
                    query.setObject(4, Row.at(to));
                    query.setObject(5, Row.at(from));
                },
                row ->
                        new PhaseSpan(
                                phase(row.getString("phase")),
                                Row.time(row, "since"),
                                Row.optionalTime(row, "until")));
    }

    @Override
    public List<AlarmSpan> alarms(ChairNumber chair, ClinicTime from, ClinicTime to) {
        return query(
                """
                SELECT condition, tier, limit_text, worst, active_at, acknowledged_by, cleared_at
                  FROM model.alarms
                 WHERE chair = ? AND active_at < ? AND (cleared_at IS NULL OR cleared_at >= ?)
                 ORDER BY active_at, ordinal
                """,
                query -> {
                    query.setInt(1, chair.value());
                    query.setObject(2, Row.at(to));
                    query.setObject(3, Row.at(from));
                },
                PostgresHistory::alarm);
    }

    private static AlarmSpan alarm(ResultSet row) throws SQLException {
        String condition = row.getString("condition");
        return new AlarmSpan(
                condition,
                named(Condition.values(), Condition::openName, condition).kind(),
                named(Tier.values(), Tier::openName, row.getString("tier")),
                row.getString("limit_text"),
                row.getString("worst"),
                Row.time(row, "active_at"),
                row.getString("acknowledged_by"),
                Row.optionalTime(row, "cleared_at"));
    }

    @Override
    public boolean knowsKeptMessage(Digest digest) {
        return !query(
                        "SELECT 1 FROM model.kept_messages WHERE digest = ?",
                        query -> query.setBytes(1, HexFormat.of().parseHex(digest.hex())),
                        row -> row.getInt(1))
                .isEmpty();
    }

    private static Phase phase(String openName) throws SQLException {
        return named(Phase.values(), Phase::openName, openName);
    }

    private static <E> E named(E[] all, java.util.function.Function<E, String> name, String wanted)
            throws SQLException {
        return Arrays.stream(all)
                .filter(one -> name.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new SQLException("the read model holds an unknown " + wanted));
    }
}
