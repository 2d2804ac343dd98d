package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReadingsChain;
import daybreak.clinic.record.chain.ReportRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has arrived at each chair and is not packed yet, and its packing into minutes in the
 * transaction in which it has become long. A few chairs at a time, so that no group waits for all
 * of them.
 */
final class TrendTails {

    /** In reports: a minute of a monitor that reports each second. */
    private static final int LONG = 60;

    private static final int MOST_AT_ONCE = 4;

    private final Map<Integer, Tail> tails = new HashMap<>();
    private final Map<Integer, List<ReportRow>> grown = new TreeMap<>();

    private static final class Tail {
        private final List<TrendSample> samples = new ArrayList<>();
        private int reports;
        private TrendTable.Mark last = TrendTable.Mark.NONE;

        void add(ReportRow report) {
            reports++;
            last = new TrendTable.Mark(report.id(), report.receivedAt());
            samples.addAll(samplesOf(report));
        }
    }

    /** The valid values of a report, in their order. */
    static List<TrendSample> samplesOf(ReportRow report) {
        return report.readings().stream()
                .flatMap(reading -> sample(report, reading).stream())
                .toList();
    }

    private static Optional<TrendSample> sample(ReportRow report, ReadingRow reading) {
        return reading.measurement()
                .map(measurement ->
                        new TrendSample(
                                report.observedAt().orElse(report.receivedAt()),
                                new TrendSample.Line(
                                        measurement.sign(),
                                        measurement.cuff(),
                                        report.origin(),
                                        report.device().id()),
                                measurement.value().amount()));
    }

    /** Notes what the present transaction adds. */
    void grow(ReadingsChain chain, List<ReportRow> reports) {
        if (!chain.equals(ReadingsChain.UNPLACED)) {
            grown.put(chain.chair(), reports);
        }
    }

    /** Packs where it is time to; the reports noted must be in the store. */
    void pack(Connection connection) throws SQLException {
        if (grown.isEmpty()) {
            return;
        }
        for (Map.Entry<Integer, List<ReportRow>> growth : grown.entrySet()) {
            Tail known = tails.get(growth.getKey());
            if (known == null) {
                tails.put(growth.getKey(), stored(connection, growth.getKey()));
            } else {
                growth.getValue().forEach(known::add);
            }
        }
        List<Map.Entry<Integer, Tail>> due =
                tails.entrySet().stream()
                        .filter(tail -> tail.getValue().reports >= LONG)
                        .sorted(Comparator.comparingInt(tail -> -tail.getValue().reports))
                        .limit(MOST_AT_ONCE)
                        .toList();
        for (Map.Entry<Integer, Tail> tail : due) {
            pack(connection, tail.getKey(), tail.getValue());
            tails.put(tail.getKey(), new Tail());
        }
        grown.clear();
    }

    /** A chair's tail as the rows have it, this transaction's included. */
    private static Tail stored(Connection connection, int chair) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Reader.BY_INDEX);
        }
        TrendTable.Tail rows =
                TrendTable.tail(connection, chair, TrendTable.mark(connection, chair));
        Tail tail = new Tail();
        tail.samples.addAll(rows.samples());
        tail.reports = rows.reports();
        tail.last = rows.mark();
        return tail;
    }

    private static void pack(Connection connection, int chair, Tail tail) throws SQLException {
        Map<Long, List<TrendSample>> fresh = TrendBlock.byMinute(tail.samples);
        Map<Long, List<TrendSample>> earlier = TrendTable.blocks(connection, chair, fresh.keySet());
        fresh.replaceAll((minute, later) ->
                TrendBlock.merged(earlier.getOrDefault(minute, List.of()), later));
        TrendTable.write(connection, chair, fresh);
        TrendTable.write(connection, chair, tail.last);
    }
}
