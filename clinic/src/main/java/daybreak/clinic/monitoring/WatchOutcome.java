package daybreak.clinic.monitoring;

import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.WatchRefusal;
import java.util.List;

/** What became of a command at a chair. */
public sealed interface WatchOutcome {

    /**
     * It is done.
     *
     * @param events what happened
     */
    record Done(List<ChairEvent> events) implements WatchOutcome {

        public Done {
            events = List.copyOf(events);
        }
    }

    /** The rules refuse it. */
    record Refused(WatchRefusal why) implements WatchOutcome {}

    /** Readings are not judged until the medical director has signed a protocol. */
    record ProtocolNotSigned() implements WatchOutcome {}

    /** The clinic has no such chair. */
    record NoSuchChair(ChairNumber chair) implements WatchOutcome {}

    /** The record cannot be written now: nothing has been done. */
    record NotRecorded() implements WatchOutcome {}
}
