package daybreak.clinic.monitoring.store;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Bound;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.watch.ChairEvent;
import daybreak.clinic.monitoring.ChairEventKinds;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Projection;
import daybreak.devices.parameter.ParameterNumbers;
import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every alarm that became active, one row each. */
final class AlarmProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("alarms");
    }

    @Override
    public Set<String> kinds() {
        return ChairEventKinds.OF_ALARMS;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch ((ChairEvent) entry.event()) {
            case ChairEvent.AlarmActivated activated -> insert(connection, entry, activated);
            case ChairEvent.AlarmRose rose -> rise(connection, rose);
            case ChairEvent.AlarmWorsened worsened -> worsen(connection, worsened);
            case ChairEvent.AlarmAcknowledged acknowledged ->
                    acknowledge(connection, entry, acknowledged);
            case ChairEvent.AlarmCleared cleared ->
                    setTime(
                            connection,
                            "UPDATE alarms SET cleared_at = ? WHERE alarm = ?",
                            cleared.clearedAt(),
                            cleared.alarm());
            case ChairEvent.AlarmReviewed reviewed ->
                    setTime(
                            connection,
                            "UPDATE alarms SET reviewed_at = ? WHERE alarm = ?",
                            reviewed.at(),
                            reviewed.alarm());
            case ChairEvent.WatchOpened _,
                    ChairEvent.PhaseSet _,
                    ChairEvent.BaselineSet _,
                    ChairEvent.WatchEnded _,
                    ChairEvent.SoundPaused _,
                    ChairEvent.SoundResumed _,
                    ChairEvent.ItemOverdue _,
                    ChairEvent.ItemEscalated _ ->
                    throw new SQLException("no event of an alarm: " + entry);
        }
    }

    private static void insert(Connection connection, Entry entry, ChairEvent.AlarmActivated alarm)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        INSERT INTO alarms (alarm, watch, ordinal, chair, parameter_mdc, condition,
                            kind, tier, limit_text, profile, met_at, active_at, worst)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, alarm.alarm().value());
            insert.setObject(2, alarm.watch().value());
            insert.setLong(3, entry.position());
            insert.setInt(4, alarm.chair().value());
            insert.setObject(
                    5, alarm.parameter().map(ParameterNumbers::of).orElse(null), Types.INTEGER);
            insert.setString(6, alarm.condition().openName());
            insert.setString(7, alarm.condition().kind().openName());
            insert.setString(8, alarm.tier().openName());
            insert.setString(9, text(alarm.limit()));
            insert.setString(10, alarm.profile().map(PressureProfile::name).orElse(""));
            insert.setObject(11, Row.at(alarm.metAt()));
            insert.setObject(12, Row.at(alarm.activeAt()));
            insert.setString(13, alarm.worst().map(Object::toString).orElse(""));
            Row.one(insert);
        }
    }

    private static void rise(Connection connection, ChairEvent.AlarmRose rose) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE alarms SET tier = ?, limit_text = ? WHERE alarm = ?")) {
            update.setString(1, rose.tier().openName());
            update.setString(2, text(rose.limit()));
            update.setObject(3, rose.alarm().value());
            Row.one(update);
        }
    }

    private static void worsen(Connection connection, ChairEvent.AlarmWorsened worsened)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE alarms SET worst = ? WHERE alarm = ?")) {
            update.setString(1, worsened.worst().toString());
            update.setObject(2, worsened.alarm().value());
            Row.one(update);
        }
    }

    private static void acknowledge(
            Connection connection, Entry entry, ChairEvent.AlarmAcknowledged acknowledged)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        UPDATE alarms
                           SET acknowledged_at = coalesce(acknowledged_at, ?),
                               acknowledged_by = CASE WHEN acknowledged_by = '' THEN ?
                                                      ELSE acknowledged_by END
                         WHERE alarm = ?
                        """)) {
            update.setObject(1, Row.at(acknowledged.at()));
            update.setString(2, entry.by().display());
            update.setObject(3, acknowledged.alarm().value());
            Row.one(update);
        }
    }

    private static void setTime(Connection connection, String sql, ClinicTime time, AlarmId alarm)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, Row.at(time));
            update.setObject(2, alarm.value());
            Row.one(update);
        }
    }

    private static String text(List<Bound> limit) {
        return limit.stream().map(Bound::toString).collect(Collectors.joining(" or "));
    }
}
