package daybreak.quantities.time;

import java.time.Duration;

/**
 * The demonstration's clock: starts at a given clinic time and runs at a multiple of machine time.
 */
public final class ScaledClinicClock implements ClinicClock {

    private final MachineClock machine;
    private final MachineTime origin;
    private final ClinicTime start;
    private final ClockSpeed speed;

    public ScaledClinicClock(MachineClock machine, ClinicTime start, ClockSpeed speed) {
        this.machine = machine;
        this.origin = machine.now();
        this.start = start;
        this.speed = speed;
    }

    @Override
    public ClinicTime now() {
        Duration elapsed = origin.until(machine.now());
        return start.plus(speed.clinicTimeIn(elapsed));
    }

    @Override
    public ClockSpeed speed() {
        return speed;
    }
}
