package daybreak.care.detection;

import daybreak.quantities.time.ClinicTime;
import java.time.Duration;

/** What an observation's own time is worth. */
public sealed interface Timing {

    /** The source's clock agrees: the observation's time is taken as the clinic's. */
    record OnTime(ClinicTime at) implements Timing {}

    /** The source's clock agrees, but its message had to wait: the observation's time is taken. */
    record Late(ClinicTime at) implements Timing {}

    /**
     * The source's clock differs: the observation is judged by its arrival.
     *
     * @param offset the clinic's time less the source's
     */
    record Differs(ClinicTime at, Duration offset) implements Timing {}

    /** The same instant once more: nothing new. */
    record Repeated() implements Timing {}

    /** Older than what the source said last, but not by much: it is not judged, what follows is. */
    record OutOfOrder() implements Timing {}

    /**
     * Older than what the source said last, and the clocks differ: its clock has stepped back, or a
     * message lay somewhere. It is not judged, what follows is.
     *
     * @param offset the clinic's time less the source's
     */
    record SteppedBack(Duration offset) implements Timing {}
}
