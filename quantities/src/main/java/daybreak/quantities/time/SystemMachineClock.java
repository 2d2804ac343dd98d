package daybreak.quantities.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine's clocks. One of the two classes of the house that read the system's time. */
public final class SystemMachineClock implements MachineClock {

    @Override
    public MachineTime now() {
        return new MachineTime(System.nanoTime());
    }

    @Override
    public Instant wall() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
