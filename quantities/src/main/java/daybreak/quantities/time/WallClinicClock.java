package daybreak.quantities.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A real clinic's clock: the machine's date, carried forward by the monotonic clock so that it
 * never goes back.
 *
 * <p>A step of the machine's date forward is followed. A step back is not: clinic time runs on and
 * {@link #step} says by how much the machine's date now differs, until the two meet again.
 */
public final class WallClinicClock implements ClinicClock {

    private final MachineClock machine;
    private Anchor anchor;

    /** The two clocks of the machine at one moment. */
    private record Anchor(MachineTime machine, Instant wall) {

        /**
         * The date is read first: what passes between the two readings makes clinic time late,
         * which the next reading mends, and never early, which nothing could.
         */
        static Anchor at(Instant wall, MachineClock machine) {
            return new Anchor(machine.now(), wall);
        }
    }

    public WallClinicClock(MachineClock machine) {
        this.machine = machine;
        this.anchor = Anchor.at(machine.wall(), machine);
    }

    @Override
    public synchronized ClinicTime now() {
        Instant carried = carried(machine.now());
        Instant wall = machine.wall();
        if (wall.isAfter(carried)) {
            anchor = Anchor.at(wall, machine);
            return ClinicTime.of(wall);
        }
        return ClinicTime.of(carried);
    }

    @Override
    public ClockSpeed speed() {
        return ClockSpeed.REAL;
    }

    /**
     * The machine's date less clinic time: negative after the machine's date stepped back, never
     * positive for longer than one reading of this clock.
     */
    public synchronized Duration step() {
        return Duration.between(carried(machine.now()), machine.wall());
    }

    private Instant carried(MachineTime now) {
        return anchor.wall().plus(anchor.machine().until(now));
    }
}
