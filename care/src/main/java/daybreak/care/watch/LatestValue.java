package daybreak.care.watch;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;

/**
 * The newest valid value of a vital sign at a chair, from whichever source.
 *
 * @param observedAt when it was true, as the source says
 * @param heardAt the same instant on the clinic's clock: the observation's own time, or its arrival
 *     where the source's clock is not to be trusted
 * @param intermittent true for one measurement at a time: a cuff's, or typed
 */
public record LatestValue(
        VitalValue value,
        DeviceId source,
        Origin origin,
        boolean intermittent,
        ObservationTime observedAt,
        ClinicTime heardAt) {

    /** How old the value is; negative when its source's clock runs a little ahead. */
    public Duration ageAt(ClinicTime now) {
        return heardAt.until(now);
    }
}
