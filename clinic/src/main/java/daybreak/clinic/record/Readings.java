package daybreak.clinic.record;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reading what arrived. Every method throws {@link RecordUnreadable} while the store does not
 * answer.
 */
public interface Readings {

    /** The readings that the device's report of that instant has left in the record. */
    List<Reading> known(DeviceId device, ObservationTime observedAt);

    /** The newest observation time of a device in the record. */
    Optional<ObservationTime> newestOf(DeviceId device);

    /** True when a message of that digest is in the record (only for arrivals that carried one). */
    boolean knowsMessage(Digest digest);

    /** What arrived at a chair from that clinic time on, in order of arrival. */
    List<Arrival> arrivedSince(ChairNumber chair, ClinicTime receivedFrom);

    /** The valid values of a chair observed in [from, to), in order of observation time. */
    Trend trend(ChairNumber chair, ObservationTime from, ObservationTime to, Set<VitalSign> signs);
}
