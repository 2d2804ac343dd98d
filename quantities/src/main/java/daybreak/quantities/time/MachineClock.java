package daybreak.quantities.time;

import java.time.Instant;

/** The machine's own clocks: one that only counts, one that knows the date. */
public interface MachineClock {

    /** The monotonic clock: never goes back, never scaled. */
    MachineTime now();

    /**
     * The machine's idea of the date and time in UTC, in whole microseconds; it may step. Used
     * where an instant must outlive this run of the program: sessions, links, what is left of a
     * pause.
     */
    Instant wall();
}
