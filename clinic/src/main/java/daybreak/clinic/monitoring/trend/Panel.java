package daybreak.clinic.monitoring.trend;

import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.record.Trend;
import java.util.Map;
import java.util.Set;

/**
 * One panel with a scale of its own. The scale shows at least its usual span and grows in steps to
 * hold every value: nothing is drawn at an edge that it does not lie on.
 */
final class Panel {

    private final double top;
    private final double height;
    private final int step;
    private final int low;
    private final int high;

    Panel(
            double top,
            double height,
            int step,
            int usualLow,
            int usualHigh,
            Trend trend,
            Set<VitalSign> signs) {
        this.top = top;
        this.height = height;
        this.step = step;
        int lowest = usualLow;
        int highest = usualHigh;
        for (Map.Entry<VitalSign, Trend.Extent> extent : trend.extents().entrySet()) {
            if (signs.contains(extent.getKey())) {
                double least = trend.amount(extent.getValue().lowest());
                double most = trend.amount(extent.getValue().highest());
                lowest = Math.min(lowest, (int) Math.floor(least / step) * step);
                highest = Math.max(highest, (int) Math.ceil(most / step) * step);
            }
        }
        this.low = lowest;
        this.high = highest;
    }

    double y(double amount) {
        return top + height * (high - amount) / (high - low);
    }

    double y(VitalValue value) {
        return y(value.amount().doubleValue());
    }

    boolean holds(VitalValue value) {
        double amount = value.amount().doubleValue();
        return amount >= low && amount <= high;
    }

    double bottom() {
        return top + height;
    }

    double top() {
        return top;
    }

    void draw(Svg svg, double left, double right, String heading) {
        int lines = (high - low) / step;
        int every = Math.max(1, Math.ceilDiv(lines, 6));
        for (int i = 0; i <= lines; i++) {
            double y = y(low + i * step);
            if (i % every == 0) {
                svg.line(left, y, right, y, Ink.GRID, "0.5");
                svg.text(left - 6, y + 4, "end", "11", Ink.TEXT, Integer.toString(low + i * step));
            }
        }
        svg.line(left, top, left, bottom(), Ink.FRAME, "1");
        svg.line(left, bottom(), right, bottom(), Ink.FRAME, "1");
        svg.text(left, top - 6, "start", "12", Ink.TEXT, heading);
    }
}
