package daybreak.clinic.monitoring.store;

import daybreak.clinic.record.export.Column;
import daybreak.clinic.record.export.Column.Kind;
import daybreak.clinic.record.export.OpenFile;
import daybreak.clinic.record.export.Source;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** {@code alarms.csv}: every alarm that became active, in that order. */
final class AlarmsFile implements OpenFile {

    private static final int FETCH = 1_000;

    @Override
    public String name() {
        return "alarms";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("alarm_id", Kind.ID, "The alarm, for ever."),
                Column.of("chair", Kind.WHOLE, "The chair's number."),
                Column.of(
                        "session_id", Kind.ID, "The session that ran there; empty where none did."),
                Column.of(
                        "parameter_mdc",
                        Kind.WHOLE,
                        "Which parameter: the number of ISO/IEEE 11073-10101; 150020 stands for"
                                + " the pressures of a cuff together; empty where the alarm is of"
                                + " none."),
                Column.of("condition", Kind.WORD, "What was wrong, by the protocol's name."),
                Column.of("kind", Kind.WORD, "physiological or technical."),
                Column.of("tier_reached", Kind.WORD, "The highest: low, medium or high."),
                Column.of(
                        "limit",
                        Kind.TEXT,
                        "The limit of the highest tier reached, with comparison and unit."),
                Column.of("profile", Kind.WORD, "The pressure profile, where it is of pressure."),
                Column.of(
                        "met_at",
                        Kind.TIME,
                        "The observation time of the first value over the limit; for technical"
                                + " conditions when the wait began."),
                Column.of(
                        "active_at",
                        Kind.TIME,
                        "The observation time of the value that completed the delay; for timers"
                                + " the deadline."),
                Column.of("acknowledged_at", Kind.TIME, "The first time; empty where nobody did."),
                Column.of("acknowledged_by", Kind.TEXT, "Who, by the name they had then."),
                Column.of("cleared_at", Kind.TIME, "When it ended; empty while it stands."),
                Column.of(
                        "reviewed_at",
                        Kind.TIME,
                        "When somebody had looked at what a high alarm was; else empty."),
                Column.of(
                        "worst_value",
                        Kind.TEXT,
                        "The value farthest from normal while pending or active, with its unit."));
    }

    @Override
    public void write(Source source, Rows rows) throws SQLException, IOException {
        try (PreparedStatement query =
                source.connection()
                        .prepareStatement(
                                """
                                SELECT alarm, chair, parameter_mdc, condition, kind, tier,
                                       limit_text, profile, met_at, active_at, acknowledged_at,
                                       acknowledged_by, cleared_at, reviewed_at, worst
                                  FROM model.alarms ORDER BY ordinal, alarm
                                """)) {
            query.setFetchSize(FETCH);
            try (ResultSet alarms = query.executeQuery()) {
                while (alarms.next()) {
                    rows.row(row(source, alarms));
                }
            }
        }
    }

    private static List<String> row(Source source, ResultSet alarm) throws SQLException {
        return List.of(
                alarm.getString("alarm"),
                alarm.getString("chair"),
                "",
                textOrEmpty(alarm, "parameter_mdc"),
                alarm.getString("condition"),
                alarm.getString("kind"),
                alarm.getString("tier"),
                alarm.getString("limit_text"),
                alarm.getString("profile"),
                time(source, alarm, "met_at"),
                time(source, alarm, "active_at"),
                time(source, alarm, "acknowledged_at"),
                alarm.getString("acknowledged_by"),
                time(source, alarm, "cleared_at"),
                time(source, alarm, "reviewed_at"),
                alarm.getString("worst"));
    }

    private static String textOrEmpty(ResultSet alarm, String column) throws SQLException {
        String text = alarm.getString(column);
        return text == null ? "" : text;
    }

    private static String time(Source source, ResultSet alarm, String column) throws SQLException {
        return Row.optionalTime(alarm, column).map(source::time).orElse("");
    }
}
