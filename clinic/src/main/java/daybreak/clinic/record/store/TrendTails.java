package daybreak.clinic.record.store;

import daybreak.care.vitals.Measurement;
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
    private final Map<Integer, List<Arrived>> grown = new TreeMap<>();

    private static final class Tail {
        private final List<TrendSample> samples = new ArrayList<>();
        private int reports;
        private TrendTable.Mark last = TrendTable.Mark.NONE;

        void add(Arrived arrived) {
            ReportRow report = arrived.report();
            reports++;
            last = new TrendTable.Mark(report.id(), report.receivedAt());
            for (EncodedArrival.Value value : arrived.encoded().values()) {
                if (value.measurement().isPresent()) {
                    samples.add(sample(report, value.measurement().get()));
                }
            }
        }
    }

    /** A report of the present transaction, as it is stored and as it came. */
    private record Arrived(ReportRow report, EncodedArrival encoded) {}

    /** The valid values of a report, in their order. */
    static List<TrendSample> samplesOf(ReportRow report) {
        return report.readings().stream()
                .flatMap(reading -> reading.measurement().stream())
                .map(measurement -> sample(report, measurement))
                .toList();
    }

    private static TrendSample sample(ReportRow report, Measurement measurement) {
        return new TrendSample(
                report.observedAt().orElse(report.receivedAt()),
                new TrendSample.Line(
                        measurement.sign(),
                        measurement.cuff(),
                        report.origin(),
                        report.device().id()),
                measurement.value().amount());
    }

    /**
     * Notes what the present transaction adds.
     *
     * @param reports as they are stored
     * @param arrivals the same, as they came
     */
    void grow(ReadingsChain chain, List<ReportRow> reports, List<EncodedArrival> arrivals) {
        if (chain.equals(ReadingsChain.UNPLACED)) {
            return;
        }
        List<Arrived> arrived = new ArrayList<>(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            arrived.add(new Arrived(reports.get(i), arrivals.get(i)));
        }
        grown.put(chain.chair(), arrived);
    }

    /** Packs where it is time to; the reports noted must be in the store. */
    void pack(Connection connection) throws SQLException {
        if (grown.isEmpty()) {
            return;
        }
        for (Map.Entry<Integer, List<Arrived>> growth : grown.entrySet()) {
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
        TrendPacking packing = new TrendPacking(connection);
        for (Map.Entry<Integer, Tail> tail : due) {
            packing.add(tail.getKey(), tail.getValue().samples, tail.getValue().last);
            tails.put(tail.getKey(), new Tail());
        }
        packing.write();
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
}
