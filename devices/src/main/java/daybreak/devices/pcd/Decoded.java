package daybreak.devices.pcd;

import daybreak.care.vitals.Report;
import java.util.List;

/** What a frame's content turned out to be. */
public sealed interface Decoded {

    Envelope envelope();

    /**
     * Readings of one or more devices: acknowledged with AA once all of them are stored.
     *
     * @param reports one a device and observation time, in the order in which they were first
     *     named; none where the message only names devices
     * @param remarks what was odd about it
     */
    record Readings(Envelope envelope, List<Report> reports, List<Remark> remarks)
            implements Decoded {

        public Readings {
            reports = List.copyOf(reports);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * An alarm (ORU^R40) or a pump event (ORU^R42), kept whole until it is read: AA once it is
     * stored.
     *
     * @param text the message as it was sent
     */
    record Kept(Envelope envelope, String text) implements Decoded {}

    /** A well-formed message that is not taken here: AR. */
    record NotTaken(Envelope envelope, Fault fault) implements Decoded {}

    /** A message that cannot be read as a whole: AE, and nothing of it is stored. */
    record Refused(Envelope envelope, Fault fault) implements Decoded {}
}
