package daybreak.clinic.monitoring.trend;

import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.record.Trend;
import daybreak.quantities.time.ObservationTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What a trend shows.
 *
 * @param from left edge
 * @param to right edge, later than the left
 * @param zone of the clinic: labels are local times
 * @param locale of the labels
 * @param words the texts of the picture in that locale
 * @param trend the values
 * @param limits lines to draw
 * @param phases bands along the top, in order
 * @param alarms ribbons along the bottom
 */
public record TrendPicture(
        ObservationTime from,
        ObservationTime to,
        ZoneId zone,
        Locale locale,
        Words words,
        Trend trend,
        List<VitalValue> limits,
        List<Band> phases,
        List<Ribbon> alarms) {

    public TrendPicture {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a trend runs forward: " + from + " to " + to);
        }
        limits = List.copyOf(limits);
        phases = List.copyOf(phases);
        alarms = List.copyOf(alarms);
    }

    /** A phase of the watch. */
    public record Band(ObservationTime from, ObservationTime to, String name) {}

    /** The time an alarm stood. */
    public record Ribbon(
            ObservationTime from, ObservationTime to, Tier tier, Kind kind, String name) {}

    /**
     * The texts.
     *
     * @param title of the picture, for those who do not see it
     * @param pressureAndPulse heading of the first panel
     * @param spo2 heading of the second
     * @param respiration heading of the third
     */
    public record Words(String title, String pressureAndPulse, String spo2, String respiration) {}
}
