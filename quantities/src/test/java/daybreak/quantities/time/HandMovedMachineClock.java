package daybreak.quantities.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The machine's clocks in a test's hands. Safe for use by many threads.
 *
 * <p>The monotonic clock starts a few seconds before its number wraps around, as it may on a real
 * machine: code that compares the numbers instead of their difference fails.
 */
public final class HandMovedMachineClock implements MachineClock {

    private MachineTime now = new MachineTime(Long.MAX_VALUE - 3_000_000_000L);
    private Instant wall;

    /**
     * A clock that stands still at that date.
     *
     * @param wall the machine's date and time; cut to whole microseconds
     */
    public HandMovedMachineClock(Instant wall) {
        this.wall = wall.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public synchronized MachineTime now() {
        return now;
    }

    @Override
    public synchronized Instant wall() {
        return wall;
    }

    /**
     * Time passes: both clocks move on.
     *
     * @throws IllegalArgumentException when the duration is negative: time does not
     */
    public synchronized void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not pass backwards: " + duration);
        }
        now = now.plus(duration);
        wall = wall.plus(duration).truncatedTo(ChronoUnit.MICROS);
    }

    /** Somebody sets the machine's date, forward or back; no time passes. */
    public synchronized void setDateBy(Duration step) {
        wall = wall.plus(step).truncatedTo(ChronoUnit.MICROS);
    }
}
