package daybreak.clinic.demo;

import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.Demonstration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Which demonstration it is. A clinic in whose application there is no such bean has no simulator.
 *
 * @param seed fixes everything that is drawn
 * @param chairs how many
 * @param simulator whether monitors and staff do anything from now on
 */
public record DemonstrationSettings(long seed, int chairs, Simulator simulator) {

    /** It opens at the same time for every seed, by the clocks on the clinic's walls. */
    private static final LocalDateTime OPENS = LocalDateTime.of(2026, 3, 2, 10, 30);

    /** Whether simulated monitors and staff do anything. */
    public enum Simulator {
        PLAYING,
        PAUSED
    }

    /** When a demonstration opens. */
    public static ClinicTime opening(ZoneId zone) {
        return ClinicTime.of(OPENS.atZone(zone).toInstant());
    }

    /** The virtual clinic of these settings. */
    public Demonstration demonstration(ZoneId zone) {
        return Demonstration.of(seed, chairs, opening(zone), zone);
    }
}
