package daybreak.care.vitals;

import daybreak.quantities.time.ObservationTime;
import java.util.List;
import java.util.Optional;

/**
 * What one source says of one instant: the unit in which readings enter, from whichever door.
 *
 * @param source the device, as it named itself, or the keyboard
 * @param origin measured or typed
 * @param observedAt when it was true, as the source says; empty where no time came with it and its
 *     arrival has to serve
 * @param saidAt the time of the message that brought it; empty where the message had none
 * @param readings in the order in which they were sent
 */
public record Report(
        DeviceId source,
        Origin origin,
        Optional<ObservationTime> observedAt,
        Optional<ObservationTime> saidAt,
        List<Reading> readings) {

    public Report {
        readings = List.copyOf(readings);
    }

    /** The same, observed at that time. */
    public Report at(ObservationTime time) {
        return new Report(source, origin, Optional.of(time), saidAt, readings);
    }

    /** The same, with other readings. */
    public Report with(List<Reading> others) {
        return new Report(source, origin, observedAt, saidAt, others);
    }
}
