package daybreak.quantities.time;

import java.time.Duration;

/**
 * An instant on the machine's monotonic clock. Only the difference of two means anything, and only
 * inside one run of the program.
 *
 * @param nanos nanoseconds since an origin that is not defined
 */
public record MachineTime(long nanos) implements Comparable<MachineTime> {

    public MachineTime plus(Duration duration) {
        return new MachineTime(nanos + duration.toNanos());
    }

    /** The time from this to the other; negative when the other is earlier. */
    public Duration until(MachineTime other) {
        return Duration.ofNanos(other.nanos - nanos);
    }

    public boolean isBefore(MachineTime other) {
        return nanos - other.nanos < 0;
    }

    @Override
    public int compareTo(MachineTime other) {
        return Long.signum(nanos - other.nanos);
    }
}
