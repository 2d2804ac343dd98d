package daybreak.care.vitals;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.List;

/**
 * What one device or person said of one instant, as far as care judges it: only values that are
 * valid. What was sent but is no value (impossible, not a number, "no value") stands in the record,
 * not here; an observation of nothing but such values arrives here empty, because it still shows
 * that its source is alive.
 *
 * @param source who measured or, for typed values, the keyboard's own id
 * @param origin measured or typed
 * @param observedAt when it was true, as the source says
 * @param saidAt the time of the message that brought it, as the source's clock had it; equals
 *     {@code observedAt} where the message has no other time
 * @param arrivedAt when it reached the clinic
 * @param measurements the valid values, at most one a sign and kind
 */
public record Observation(
        DeviceId source,
        Origin origin,
        ObservationTime observedAt,
        ObservationTime saidAt,
        ClinicTime arrivedAt,
        List<Measurement> measurements) {

    public Observation {
        measurements = List.copyOf(measurements);
    }

    /** How far the source's clock is from the clinic's: arrival less what the message says. */
    public Duration offset() {
        return saidAt.ageAt(arrivedAt);
    }
}
