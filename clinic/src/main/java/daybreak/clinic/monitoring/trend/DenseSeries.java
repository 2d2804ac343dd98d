package daybreak.clinic.monitoring.trend;

import daybreak.care.vitals.VitalSign;
import daybreak.clinic.record.Trend;
import java.util.Arrays;

/**
 * A dense series: lowest, last and highest of each pixel column, so that no sample is hidden and
 * the picture stays small. Columns are joined while samples come at the pace that their source had
 * just before; where they stop coming the line stops too: gaps stay gaps.
 */
final class DenseSeries {

    private static final long MICROS_OF_A_MILLISECOND = 1_000;
    private static final long SHORTEST_GAP_MS = 5_000;

    /** As many intervals as tell the period of a source. */
    private static final int PACE = 10;

    /** Fewer tell nothing. */
    private static final int FEWEST = 3;

    private final Trend trend;
    private final TimeAxis axis;
    private final int[] places;
    private final Column[] columns;
    private int count;

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

    /** The series of a sign, without what a cuff measured. */
    DenseSeries(Trend trend, TimeAxis axis, VitalSign sign) {
        this.trend = trend;
        this.axis = axis;
        this.places = places(trend, sign);
        this.columns = new Column[Math.min(places.length, axis.columns())];
        for (int i = 0; i < places.length; i++) {
            int index = axis.column(trend.observedAt(places[i]));
            double amount = trend.amount(places[i]);
            if (count > 0 && columns[count - 1].index == index) {
                columns[count - 1].take(amount);
            } else {
                columns[count++] = new Column(index, isJoined(i), amount);
            }
        }
    }

    private static int[] places(Trend trend, VitalSign sign) {
        int[] places = new int[trend.size()];
        int found = 0;
        for (int i = 0; i < trend.size(); i++) {
            Trend.Line line = trend.line(i);
            if (line.sign() == sign && !line.cuff()) {
                places[found++] = i;
            }
        }
        return Arrays.copyOf(places, found);
    }

    /** Whether a sample follows the one before it without a gap. */
    private boolean isJoined(int i) {
        if (i == 0) {
            return false;
        }
        long interval = interval(i);
        return interval <= SHORTEST_GAP_MS || interval <= pace(i) * 5 / 2;
    }

    /** The median of the intervals before a sample; at the beginning, of the first ones. */
    private long pace(int i) {
        int from = Math.max(1, i - PACE);
        int until = Math.min(places.length, Math.max(i, from + PACE));
        long[] intervals = new long[Math.max(0, until - from)];
        for (int n = from; n < until; n++) {
            intervals[n - from] = interval(n);
        }
        Arrays.sort(intervals);
        return intervals.length < FEWEST ? 0 : intervals[intervals.length / 2];
    }

    private long interval(int i) {
        return (trend.observedAt(places[i]) - trend.observedAt(places[i - 1]))
                / MICROS_OF_A_MILLISECOND;
    }

    /** Bars from lowest to highest, and a line through the last values of joined columns. */
    void draw(Svg svg, Panel panel, Ink ink, String width) {
        svg.path(bars(panel), ink, width);
        svg.path(line(panel), ink, width);
    }

    private SvgPath bars(Panel panel) {
        SvgPath bars = new SvgPath();
        for (int i = 0; i < count; i++) {
            Column column = columns[i];
            if (column.highest > column.lowest) {
                bars.move(axis.columnCentre(column.index), panel.y(column.highest));
                bars.down(panel.y(column.lowest));
            }
        }
        return bars;
    }

    private SvgPath line(Panel panel) {
        SvgPath line = new SvgPath();
        for (int i = 0; i < count; i++) {
            Column column = columns[i];
            double x = axis.columnCentre(column.index);
            if (column.joined) {
                line.to(x, panel.y(column.last));
            } else {
                line.move(x, panel.y(column.last));
                line.to(x + 0.5, panel.y(column.last));
            }
        }
        return line;
    }
}
