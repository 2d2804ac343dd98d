package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.ReadingsChain;
import daybreak.clinic.record.chain.ReportRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Packs what has arrived at a chair into minutes, in the transaction in which its unpacked rest has
 * become long. A few chairs at a time, so that no group waits for all of them.
 */
final class TrendTails {

    private static final int LONG = 120;
    private static final int MOST_AT_ONCE = 2;

    private final Map<Integer, Integer> unpacked = new HashMap<>();
    private final Map<Integer, Integer> grown = new TreeMap<>();

    /** Notes what the present transaction adds. */
    void grow(ReadingsChain chain, List<ReportRow> reports) {
        if (!chain.equals(ReadingsChain.UNPLACED)) {
            grown.merge(chain.chair(), reports.size(), Integer::sum);
        }
    }

    /** Packs where it is time to; the reports noted must be in the store. */
    void pack(Connection connection) throws SQLException {
        List<Integer> due = new ArrayList<>();
        for (Map.Entry<Integer, Integer> growth : grown.entrySet()) {
            int chair = growth.getKey();
            Integer before = unpacked.get(chair);
            int now =
                    before == null
                            ? TrendTable.unpackedReports(
                                    connection, chair, TrendTable.mark(connection, chair))
                            : before + growth.getValue();
            unpacked.put(chair, now);
            if (now >= LONG) {
                due.add(chair);
            }
        }
        grown.clear();
        due.sort(Comparator.comparingInt((Integer chair) -> -unpacked.getOrDefault(chair, 0)));
        for (int chair : due.subList(0, Math.min(due.size(), MOST_AT_ONCE))) {
            pack(connection, chair);
            unpacked.put(chair, 0);
        }
    }

    static void pack(Connection connection, int chair) throws SQLException {
        TrendTable.Tail tail =
                TrendTable.tail(connection, chair, TrendTable.mark(connection, chair));
        Map<Long, List<TrendSample>> fresh = new TreeMap<>();
        for (TrendSample sample : tail.samples()) {
            fresh.computeIfAbsent(sample.minute(), _ -> new ArrayList<>()).add(sample);
        }
        Map<Long, List<TrendSample>> earlier = TrendTable.blocks(connection, chair, fresh.keySet());
        for (Map.Entry<Long, List<TrendSample>> minute : fresh.entrySet()) {
            List<TrendSample> before = earlier.getOrDefault(minute.getKey(), List.of());
            TrendTable.write(
                    connection,
                    chair,
                    minute.getKey(),
                    TrendBlock.merged(before, minute.getValue()));
        }
        TrendTable.write(connection, chair, tail.mark());
    }
}
