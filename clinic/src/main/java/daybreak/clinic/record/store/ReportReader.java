package daybreak.clinic.record.store;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.chain.Micros;
import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.Term;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads reports with their values, as they stand in the rows. */
final class ReportReader {

    private ReportReader() {}

    /**
     * A query for reports with their values in the order of arrival: one row a value, a report
     * without values one row. The subqueries are fenced off so that no plan can walk all readings,
     * or all reports in their order.
     *
     * @param condition on {@code record.reports}
     */
    static String select(String condition) {
        return """
        SELECT report.id, report.chair, report.received_at, report.observed_at, report.said_at,
               report.device, device.text, report.origin, report.control_id, digest.digest,
               value.parameter, value.mdc, value.name, value.sign, value.cuff, value.unit,
               value.unit_text, value.status, value.text, value.amount
          FROM (SELECT * FROM record.reports WHERE %s OFFSET 0) AS report
          JOIN record.devices AS device ON device.id = report.device
          LEFT JOIN record.digests AS digest ON digest.report = report.id
          LEFT JOIN LATERAL (
               SELECT reading.parameter, parameter.mdc, parameter.name, parameter.sign,
                      parameter.cuff, reading.unit, unit.text AS unit_text, reading.status,
                      reading.text, reading.amount, reading.ordinal
                 FROM record.readings AS reading
                 JOIN record.parameters AS parameter ON parameter.id = reading.parameter
                 JOIN record.units AS unit ON unit.id = reading.unit
                WHERE reading.report = report.id
               OFFSET 0) AS value ON true
         ORDER BY report.id, value.ordinal
        """
                .formatted(condition);
    }

    static List<ReportRow> read(PreparedStatement query) throws SQLException {
        List<ReportRow> reports = new ArrayList<>();
        List<ReadingRow> readings = new ArrayList<>();
        @Nullable ReportRow open = null;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (open == null || open.id() != rows.getLong(1)) {
                    addWith(reports, open, readings);
                    readings.clear();
                    open = report(rows);
                }
                if (rows.getString(18) != null) {
                    readings.add(reading(rows));
                }
            }
        }
        addWith(reports, open, readings);
        return reports;
    }

    private static void addWith(
            List<ReportRow> reports, @Nullable ReportRow open, List<ReadingRow> readings) {
        if (open != null) {
            reports.add(open.with(readings));
        }
    }

    private static ReportRow report(ResultSet rows) throws SQLException {
        int chair = rows.getInt(2);
        byte[] digest = rows.getBytes(10);
        return new ReportRow(
                rows.getLong(1),
                chair == 0 ? Optional.empty() : Optional.of(new ChairNumber(chair)),
                micros(rows, 3).orElseThrow(),
                micros(rows, 4),
                micros(rows, 5),
                new Term<>(rows.getInt(6), rows.getString(7)),
                rows.getString(8).charAt(0),
                rows.getString(9),
                digest == null
                        ? Optional.empty()
                        : Optional.of(new Digest(HexFormat.of().formatHex(digest))),
                List.of());
    }

    private static ReadingRow reading(ResultSet rows) throws SQLException {
        @Nullable String sign = rows.getString(14);
        boolean cuff = rows.getBoolean(15);
        Optional<ParameterWord.Charted> charted =
                sign == null
                        ? Optional.empty()
                        : Optional.of(new ParameterWord.Charted(ParameterWord.sign(sign), cuff));
        return new ReadingRow(
                new Term<>(
                        rows.getInt(11),
                        new ParameterWord(rows.getInt(12), rows.getString(13), charted)),
                new Term<>(rows.getInt(16), rows.getString(17)),
                rows.getString(18).charAt(0),
                rows.getString(19),
                Optional.ofNullable(rows.getString(20)));
    }

    private static OptionalLong micros(ResultSet rows, int column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? OptionalLong.empty() : OptionalLong.of(Micros.of(time.toInstant()));
    }
}
