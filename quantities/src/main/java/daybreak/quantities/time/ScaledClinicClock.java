package daybreak.quantities.time;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's clock: starts at a given clinic time and runs at a multiple of machine time.
 *
 * <p>One that is made standing shows its start until it is set going: what a program does before
 * anybody can be heard is no time in which a monitor was silent, however fast the clock will run.
 */
public final class ScaledClinicClock implements ClinicClock {

    private final MachineClock machine;

    /** When it was set going; null while it stands. */
    private final AtomicReference<@Nullable MachineTime> origin;

    private final ClinicTime start;
    private final ClockSpeed speed;

    /** A clock that goes. */
    public ScaledClinicClock(MachineClock machine, ClinicTime start, ClockSpeed speed) {
        this(machine, machine.now(), start, speed);
    }

    private ScaledClinicClock(
            MachineClock machine,
            @Nullable MachineTime origin,
            ClinicTime start,
            ClockSpeed speed) {
        this.machine = machine;
        this.origin = new AtomicReference<>(origin);
        this.start = start;
        this.speed = speed;
    }

    /** A clock that stands at its start until {@link #setGoing}. */
    public static ScaledClinicClock standing(
            MachineClock machine, ClinicTime start, ClockSpeed speed) {
        return new ScaledClinicClock(machine, null, start, speed);
    }

    /** From now on it goes; one that goes already goes on as it did. */
    public void setGoing() {
        origin.compareAndSet(null, machine.now());
    }

    @Override
    public ClinicTime now() {
        MachineTime from = origin.get();
        Duration elapsed = from == null ? Duration.ZERO : from.until(machine.now());
        return start.plus(speed.clinicTimeIn(elapsed));
    }

    @Override
    public ClockSpeed speed() {
        return speed;
    }
}
