package daybreak.quantities.time;

import java.time.Duration;

/**
 * How many seconds of clinic time pass in one second of machine time.
 *
 * @param times 1 in a clinic; up to {@value #FASTEST} in the demonstration; 0 is a clock that
 *     stands still, for pictures
 */
public record ClockSpeed(int times) {

    public static final int FASTEST = 600;
    public static final ClockSpeed REAL = new ClockSpeed(1);
    public static final ClockSpeed STILL = new ClockSpeed(0);

    /**
     * @throws IllegalArgumentException when outside 0 to {@value #FASTEST}
     */
    public ClockSpeed {
        if (times < 0 || times > FASTEST) {
            throw new IllegalArgumentException(
                    "a clock runs at 0 to " + FASTEST + " times machine time, not " + times);
        }
    }

    /** The clinic time that passes while the machine's clock advances by the duration. */
    public Duration clinicTimeIn(Duration machineTime) {
        return machineTime.multipliedBy(times);
    }

    /**
     * The machine time in which that much clinic time passes, rounded up to a nanosecond.
     *
     * @throws ArithmeticException when the clock stands still
     */
    public Duration machineTimeFor(Duration clinicTime) {
        return Duration.ofNanos(Math.ceilDiv(clinicTime.toNanos(), times));
    }
}
