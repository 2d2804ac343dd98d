package daybreak.clinic.device;

import daybreak.care.vitals.DeviceId;
import daybreak.quantities.time.ClinicTime;
import java.util.List;

/**
 * What the record tells of devices. Every method throws {@link
 * daybreak.clinic.record.RecordUnreadable} while the store does not answer.
 */
public interface DeviceHistory {

    /**
     * A device whose readings are in the record.
     *
     * @param heardAt when the report arrived that it observed last
     */
    record Spoken(DeviceId device, ClinicTime heardAt) {}

    /**
     * Messages of one sender and event that are kept whole until they are read.
     *
     * @param event HL7's trigger event, such as {@code R40}
     * @param lastAt when the newest came
     */
    record Kept(DeviceId sender, String event, long count, ClinicTime lastAt) {}

    /** Every device that has ever left readings, in the order of their ids. */
    List<Spoken> spoken();

    /** What is kept whole, in the order of the senders' ids. */
    List<Kept> kept();
}
