package daybreak.clinic.record;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ObservationTime;
import java.util.List;

/**
 * A stretch of a chair's vital signs.
 *
 * @param points in order of observation time
 */
public record Trend(List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * One valid value.
     *
     * @param observedAt when it was true
     * @param value in the canonical unit
     * @param cuff true when a cuff measured it
     * @param origin measured or typed
     * @param source who said so
     */
    public record Point(
            ObservationTime observedAt,
            VitalValue value,
            boolean cuff,
            Origin origin,
            DeviceId source) {}
}
