package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Micros;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.snapshot.BinaryRows;
import daybreak.clinic.record.snapshot.Snapshot;
import daybreak.clinic.record.snapshot.StoredReports;
import daybreak.clinic.record.snapshot.StoredReports.Misfit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Compares the trend's packed minutes with the rows that they were packed of. Each minute's values
 * are compared by their number and a sum over them, so that memory grows with the minutes of the
 * record (some 100 bytes each), not with its values.
 */
public final class TrendCheck {

    /** Odd, and without a pattern: 2 to the 64 divided by the golden ratio. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private record Minute(int chair, long minute) {}

    /** What is known of the values of one minute. */
    private static final class Sum {
        private long count;
        private long sum;

        void add(TrendSample sample) {
            count++;
            sum += mixed(sample);
        }

        boolean equalTo(Sum other) {
            return count == other.count && sum == other.sum;
        }
    }

    private final Map<Integer, TrendTable.Mark> marks = new HashMap<>();
    private final Map<Minute, Sum> minutes = new HashMap<>();

    private TrendCheck() {}

    /**
     * Compares.
     *
     * @param tell is told the report that has been reached
     * @return the first difference; empty when there is none
     */
    public static Optional<String> firstDifference(Snapshot snapshot, LongConsumer tell)
            throws SQLException {
        TrendCheck check = new TrendCheck();
        try {
            check.readMarks(snapshot.connection());
            Optional<String> wrongMark = check.readRows(snapshot, tell);
            return wrongMark.isPresent() ? wrongMark : check.compareBlocks(snapshot);
        } catch (Misfit misfit) {
            return Optional.of("the readings cannot be read: " + misfit.getMessage());
        }
    }

    private void readMarks(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT chair, report, through FROM model.trend_marks");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                long through = Micros.of(rows.getObject(3, OffsetDateTime.class).toInstant());
                marks.put(rows.getInt(1), new TrendTable.Mark(rows.getLong(2), through));
            }
        }
    }

    private Optional<String> readRows(Snapshot snapshot, LongConsumer tell)
            throws SQLException, Misfit {
        Map<Integer, TrendTable.Mark> unmet = new HashMap<>(marks);
        try (StoredReports reports = StoredReports.of(snapshot)) {
            for (Optional<ReportRow> next = reports.next();
                    next.isPresent();
                    next = reports.next()) {
                ReportRow report = next.get();
                tell.accept(report.id());
                int chair = report.chair().map(one -> one.value()).orElse(0);
                TrendTable.Mark mark = marks.getOrDefault(chair, TrendTable.Mark.NONE);
                if (report.id() > mark.report()) {
                    continue;
                }
                add(chair, report);
                if (mark.equals(new TrendTable.Mark(report.id(), report.receivedAt()))) {
                    unmet.remove(chair);
                }
            }
        }
        return unmet.keySet().stream()
                .findFirst()
                .map(chair -> "the mark of chair " + chair + " names no report of that chair");
    }

    private void add(int chair, ReportRow report) {
        for (TrendSample sample : TrendTails.samplesOf(report)) {
            minutes.computeIfAbsent(new Minute(chair, sample.minute()), _ -> new Sum()).add(sample);
        }
    }

    private Optional<String> compareBlocks(Snapshot snapshot) throws SQLException {
        try (BinaryRows rows =
                snapshot.rows(
                        """
                        SELECT chair, minute, points, packed FROM model.trend_blocks
                         ORDER BY chair, minute
                        """)) {
            while (rows.next()) {
                int chair = rows.int2OrZero();
                Minute minute = new Minute(chair, rows.int8());
                int points = rows.int4();
                Sum expected = minutes.remove(minute);
                if (!holds(minute, points, rows.bytes(), expected == null ? new Sum() : expected)) {
                    return Optional.of(
                            "minute " + minute.minute() + " of chair " + chair + " differs");
                }
            }
        }
        return minutes.keySet().stream()
                .findFirst()
                .map(left ->
                        "minute " + left.minute() + " of chair " + left.chair() + " is missing");
    }

    private static boolean holds(Minute minute, int points, byte[] packed, Sum expected) {
        List<TrendSample> samples;
        try {
            samples = TrendBlock.unpack(minute.minute(), packed);
        } catch (RuntimeException _) {
            return false; // bytes that were never packed
        }
        Sum found = new Sum();
        long before = Long.MIN_VALUE;
        for (TrendSample sample : samples) {
            if (sample.observedAt() < before) {
                return false;
            }
            before = sample.observedAt();
            found.add(sample);
        }
        return found.equalTo(expected) && found.count == points;
    }

    private static long mixed(TrendSample sample) {
        long hash = mixed(sample.observedAt());
        hash = mixed(hash ^ sample.line().sign().openName().hashCode());
        hash = mixed(hash ^ (sample.line().cuff() ? 1 : 0));
        hash = mixed(hash ^ sample.line().origin());
        hash = mixed(hash ^ sample.line().device());
        hash = mixed(hash ^ sample.amount().scale());
        hash = mixed(hash ^ sample.amount().unscaledValue().bitLength());
        return mixed(hash ^ sample.amount().unscaledValue().longValue());
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
        long z = value + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
