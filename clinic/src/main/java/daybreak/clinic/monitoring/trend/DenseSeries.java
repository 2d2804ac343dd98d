package daybreak.clinic.monitoring.trend;

import daybreak.clinic.record.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A dense series: lowest, last and highest of each pixel column, so that no sample is hidden and
 * the picture stays small. Columns are joined while samples come at the pace that their source had
 * just before; where they stop coming the line stops too: gaps stay gaps.
 */
final class DenseSeries {

    private static final long SHORTEST_GAP_MS = 5_000;

    /** As many intervals as tell the period of a source. */
    private static final int PACE = 10;

    /** Fewer tell nothing. */
    private static final int FEWEST = 3;

    private final List<Column> columns = new ArrayList<>();

    private static final class Column {
        final int index;
        final boolean joined;
        double lowest;
        double highest;
        double last;

        Column(int index, boolean joined, double amount) {
            this.index = index;
            this.joined = joined;
            this.lowest = amount;
            this.highest = amount;
            this.last = amount;
        }

        void take(double amount) {
            lowest = Math.min(lowest, amount);
            highest = Math.max(highest, amount);
            last = amount;
        }
    }

    DenseSeries(Trend trend, TimeAxis axis, Predicate<Trend.Point> which) {
        List<Trend.Point> points = trend.points().stream().filter(which).toList();
        for (int i = 0; i < points.size(); i++) {
            Trend.Point point = points.get(i);
            int index = axis.column(point.observedAt());
            double amount = point.value().amount().doubleValue();
            if (columns.isEmpty() || columns.getLast().index != index) {
                columns.add(new Column(index, isJoined(points, i), amount));
            } else {
                columns.getLast().take(amount);
            }
        }
    }

    /** Whether a sample follows the one before it without a gap. */
    private static boolean isJoined(List<Trend.Point> points, int i) {
        if (i == 0) {
            return false;
        }
        long interval = interval(points, i);
        return interval <= SHORTEST_GAP_MS || interval <= pace(points, i) * 5 / 2;
    }

    /** The median of the intervals before a sample; at the beginning, of the first ones. */
    private static long pace(List<Trend.Point> points, int i) {
        int from = Math.max(1, i - PACE);
        int until = Math.min(points.size(), Math.max(i, from + PACE));
        long[] intervals =
                IntStream.range(from, until).mapToLong(n -> interval(points, n)).sorted().toArray();
        return intervals.length < FEWEST ? 0 : intervals[intervals.length / 2];
    }

    private static long interval(List<Trend.Point> points, int i) {
        return points.get(i - 1).observedAt().until(points.get(i).observedAt()).toMillis();
    }

    /** Bars from lowest to highest, and a line through the last values of joined columns. */
    void draw(Svg svg, TimeAxis axis, Panel panel, Ink ink, String width) {
        StringBuilder bars = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            String x = Svg.px(axis.columnCentre(column.index));
            if (column.highest > column.lowest) {
                bars.append('M').append(x).append(' ').append(Svg.px(panel.y(column.highest)));
                bars.append('V').append(Svg.px(panel.y(column.lowest)));
            }
            line.append(column.joined ? 'L' : 'M').append(x).append(' ');
            line.append(Svg.px(panel.y(column.last)));
            if (!column.joined) {
                line.append("h0.5");
            }
        }
        svg.path(bars, ink, width);
        svg.path(line, ink, width);
    }
}
