package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Micros;
import daybreak.clinic.record.chain.ParameterWord;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The trend's tables: packed minutes, and how far each chair is packed. */
final class TrendTable {

    private TrendTable() {}

    /**
     * How far a chair is packed.
     *
     * @param report the last report that is
     * @param at its arrival, in microseconds since 1970
     */
    record Mark(long report, long at) {

        static final Mark NONE = new Mark(0, Long.MIN_VALUE);

        /** The arrival as PostgreSQL reads it. */
        String time() {
            return at == Long.MIN_VALUE ? "-infinity" : Micros.toInstant(at).toString();
        }
    }

    /**
     * What is not packed yet, in order of arrival.
     *
     * @param samples its valid values
     * @param reports how many reports
     * @param mark how far the chair is packed with them
     */
    record Tail(List<TrendSample> samples, int reports, Mark mark) {}

    static Mark mark(Connection connection, int chair) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT report, through FROM trend_marks WHERE chair = ?")) {
            query.setInt(1, chair);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? new Mark(rows.getLong(1), micros(rows, 2)) : Mark.NONE;
            }
        }
    }

    /**
     * Reads what has arrived since the mark, from the rows.
     *
     * <p>The index is by time of arrival; the minute of slack costs little and forgives a clock
     * that was set back a little between two runs. The subqueries are fenced off so that no plan
     * can walk all reports or all readings.
     */
    static Tail tail(Connection connection, int chair, Mark mark) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        SELECT report.id, report.received_at, report.observed_at, report.origin,
                               report.device, value.sign, value.cuff, value.amount
                          FROM (SELECT * FROM record.reports
                                 WHERE chair = ?
                                   AND received_at >= ?::timestamptz - interval '1 minute'
                                OFFSET 0) AS report
                          LEFT JOIN LATERAL (
                               SELECT parameter.sign, parameter.cuff,
                                      coalesce(reading.amount, reading.text) AS amount,
                                      reading.ordinal
                                 FROM record.readings AS reading
                                 JOIN record.parameters AS parameter
                                   ON parameter.id = reading.parameter
                                WHERE reading.report = report.id AND parameter.sign IS NOT NULL
                                OFFSET 0) AS value ON true
                         WHERE report.id > ?
                         ORDER BY report.id, value.ordinal
                        """)) {
            query.setInt(1, chair);
            query.setString(2, mark.time());
            query.setLong(3, mark.report());
            List<TrendSample> samples = new ArrayList<>();
            Mark last = mark;
            int reports = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reports += rows.getLong(1) == last.report() ? 0 : 1;
                    last = new Mark(rows.getLong(1), micros(rows, 2));
                    if (rows.getString(6) != null) {
                        samples.add(sample(rows, last.at()));
                    }
                }
            }
            return new Tail(samples, reports, last);
        }
    }

    private static TrendSample sample(ResultSet rows, long receivedAt) throws SQLException {
        OffsetDateTime observed = rows.getObject(3, OffsetDateTime.class);
        return new TrendSample(
                observed == null ? receivedAt : Micros.of(observed.toInstant()),
                new TrendSample.Line(
                        ParameterWord.sign(rows.getString(6)),
                        rows.getBoolean(7),
                        rows.getString(4).charAt(0),
                        rows.getInt(5)),
                new BigDecimal(rows.getString(8)));
    }

    /** Hands on the packed samples of the minutes from one to another, both included, in order. */
    static void packed(Connection connection, int chair, long from, long to, TrendBlock.Taker taker)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        SELECT minute, packed FROM trend_blocks
                         WHERE chair = ? AND minute BETWEEN ? AND ? ORDER BY minute
                        """)) {
            query.setInt(1, chair);
            query.setLong(2, from);
            query.setLong(3, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    TrendBlock.read(rows.getLong(1), rows.getBytes(2), taker);
                }
            }
        }
    }

    private static long micros(ResultSet rows, int column) throws SQLException {
        return Micros.of(rows.getObject(column, OffsetDateTime.class).toInstant());
    }
}
