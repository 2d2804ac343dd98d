package daybreak.clinic.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs what has arrived at some chairs into their minutes: three statements for all of them. */
final class TrendPacking {

    private final Connection connection;
    private final Map<Minute, List<TrendSample>> minutes = new TreeMap<>();
    private final Map<Integer, TrendTable.Mark> marks = new TreeMap<>();

    private record Minute(int chair, long number) implements Comparable<Minute> {

        @Override
        public int compareTo(Minute other) {
            int byChair = Integer.compare(chair, other.chair);
            return byChair == 0 ? Long.compare(number, other.number) : byChair;
        }
    }

    TrendPacking(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes what has arrived at a chair.
     *
     * @param mark how far the chair is packed with it
     */
    void add(int chair, List<TrendSample> samples, TrendTable.Mark mark) {
        TrendBlock.byMinute(samples)
                .forEach((minute, later) ->
                        minutes.put(
                                new Minute(chair, minute), TrendBlock.merged(List.of(), later)));
        marks.put(chair, mark);
    }

    /** Writes them, each minute together with what it has held before. */
    void write() throws SQLException {
        if (marks.isEmpty()) {
            return;
        }
        if (!minutes.isEmpty()) {
            mergeEarlier();
            writeBlocks();
        }
        writeMarks();
    }

    private Object[] chairs() {
        return minutes.keySet().stream().map(Minute::chair).toArray();
    }

    private Object[] numbers() {
        return minutes.keySet().stream().map(Minute::number).toArray();
    }

    private void mergeEarlier() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        SELECT block.chair, block.minute, block.packed
                          FROM unnest(?::smallint[], ?::bigint[]) AS wanted (chair, minute)
                          JOIN trend_blocks AS block
                            ON block.chair = wanted.chair AND block.minute = wanted.minute
                        """)) {
            query.setArray(1, connection.createArrayOf("smallint", chairs()));
            query.setArray(2, connection.createArrayOf("bigint", numbers()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Minute minute = new Minute(rows.getInt(1), rows.getLong(2));
                    List<TrendSample> earlier =
                            TrendBlock.unpack(minute.number(), rows.getBytes(3));
                    minutes.computeIfPresent(
                            minute, (_, later) -> TrendBlock.merged(earlier, later));
                }
            }
        }
    }

    private void writeBlocks() throws SQLException {
        List<byte[]> packed = new ArrayList<>();
        minutes.forEach((minute, samples) -> packed.add(TrendBlock.pack(minute.number(), samples)));
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        INSERT INTO trend_blocks (chair, minute, points, packed)
                        SELECT * FROM unnest(?::smallint[], ?::bigint[], ?::integer[], ?::bytea[])
                        ON CONFLICT (chair, minute)
                        DO UPDATE SET points = excluded.points, packed = excluded.packed
                        """)) {
            change.setArray(1, connection.createArrayOf("smallint", chairs()));
            change.setArray(2, connection.createArrayOf("bigint", numbers()));
            change.setArray(
                    3,
                    connection.createArrayOf(
                            "integer", minutes.values().stream().map(List::size).toArray()));
            change.setArray(4, connection.createArrayOf("bytea", packed.toArray(byte[][]::new)));
            change.executeUpdate();
        }
    }

    private void writeMarks() throws SQLException {
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        INSERT INTO trend_marks (chair, report, through)
                        SELECT * FROM unnest(?::smallint[], ?::bigint[], ?::timestamptz[])
                        ON CONFLICT (chair)
                        DO UPDATE SET report = excluded.report, through = excluded.through
                        """)) {
            change.setArray(1, connection.createArrayOf("smallint", marks.keySet().toArray()));
            change.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint",
                            marks.values().stream().map(TrendTable.Mark::report).toArray()));
            change.setArray(
                    3,
                    connection.createArrayOf(
                            "timestamptz",
                            marks.values().stream().map(TrendTable.Mark::time).toArray()));
            change.executeUpdate();
        }
    }
}
