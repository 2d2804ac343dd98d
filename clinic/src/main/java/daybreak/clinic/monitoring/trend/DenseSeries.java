package daybreak.clinic.monitoring.trend;

import daybreak.clinic.record.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A dense series: lowest, last and highest of each pixel column, so that no sample is hidden and
 * the picture stays small. Columns are joined while samples come at the series' own pace; where
 * they stop coming the line stops too: gaps stay gaps.
 */
final class DenseSeries {

    private static final long SHORTEST_GAP_MS = 5_000;

    private final List<Column> columns = new ArrayList<>();
    private final long gapMs;

    private static final class Column {
        final int index;
        double lowest;
        double highest;
        double last;
        final long firstMs;
        long lastMs;

        Column(int index, double amount, long ms) {
            this.index = index;
            this.lowest = amount;
            this.highest = amount;
            this.last = amount;
            this.firstMs = ms;
            this.lastMs = ms;
        }

        void take(double amount, long ms) {
            lowest = Math.min(lowest, amount);
            highest = Math.max(highest, amount);
            last = amount;
            lastMs = ms;
        }
    }

    DenseSeries(Trend trend, TimeAxis axis, Predicate<Trend.Point> which) {
        List<Trend.Point> points = trend.points().stream().filter(which).toList();
        for (Trend.Point point : points) {
            int index = axis.column(point.observedAt());
            double amount = point.value().amount().doubleValue();
            long ms = point.observedAt().instant().toEpochMilli();
            if (columns.isEmpty() || columns.getLast().index != index) {
                columns.add(new Column(index, amount, ms));
            } else {
                columns.getLast().take(amount, ms);
            }
        }
        this.gapMs = Math.max(SHORTEST_GAP_MS, medianInterval(points) * 5 / 2);
    }

    private static long medianInterval(List<Trend.Point> points) {
        if (points.size() < 2) {
            return 0;
        }
        long[] intervals = new long[points.size() - 1];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] =
                    points.get(i).observedAt().until(points.get(i + 1).observedAt()).toMillis();
        }
        java.util.Arrays.sort(intervals);
        return intervals[intervals.length / 2];
    }

    /** Bars from lowest to highest, and a line through the last values of joined columns. */
    void draw(Svg svg, TimeAxis axis, Panel panel, Ink ink, String width) {
        StringBuilder bars = new StringBuilder();
        StringBuilder line = new StringBuilder();
        Column before = null;
        for (Column column : columns) {
            String x = Svg.px(axis.columnCentre(column.index));
            if (column.highest > column.lowest) {
                bars.append('M').append(x).append(' ').append(Svg.px(panel.y(column.highest)));
                bars.append('V').append(Svg.px(panel.y(column.lowest)));
            }
            boolean joined = before != null && column.firstMs - before.lastMs <= gapMs;
            line.append(joined ? 'L' : 'M').append(x).append(' ');
            line.append(Svg.px(panel.y(column.last)));
            if (!joined) {
                line.append("h0.5");
            }
            before = column;
        }
        svg.path(bars, ink, width);
        svg.path(line, ink, width);
    }
}
