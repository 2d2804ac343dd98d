package daybreak.clinic.demo;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Instant;

/**
 * The machine's clock while the past is played: connections and leases count by the real one, but
 * the date is the past's own, so that the same seed writes the same record on any day.
 */
final class PlayedMachineClock implements MachineClock {

    private final MachineClock real;
    private final ClinicClock played;

    PlayedMachineClock(MachineClock real, ClinicClock played) {
        this.real = real;
        this.played = played;
    }

    @Override
    public MachineTime now() {
        return real.now();
    }

    @Override
    public Instant wall() {
        return played.now().instant();
    }
}
