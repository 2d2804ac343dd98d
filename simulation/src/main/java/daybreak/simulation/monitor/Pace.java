package daybreak.simulation.monitor;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a monitor reports: at every whole period by the clinic's clock, and a little later, so that
 * a clinic's monitors do not all speak at once.
 *
 * @param period between two reports
 * @param phase how much later; the same at every pace
 */
public record Pace(Duration period, Duration phase) {

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int PHASES = 100;
    private static final Duration PHASE_STEP = Duration.ofMillis(10);
    private static final int SPREAD = 37;

    /** Once a minute, as in the time before the opening. */
    static Pace inHistory(int chair) {
        return new Pace(MonitorFigure.PERIOD_IN_HISTORY.time(), phase(chair));
    }

    /** Once a second; less often only where the clock is too fast for one connection. */
    static Pace live(int chair, ClockSpeed speed) {
        long seconds =
                Math.ceilDiv(
                        Math.max(speed.times(), 1), (int) MonitorFigure.FASTEST_REPORTS.value());
        return new Pace(MonitorFigure.PERIOD.time().multipliedBy(seconds), phase(chair));
    }

    private static Duration phase(int chair) {
        return PHASE_STEP.multipliedBy((long) chair * SPREAD % PHASES);
    }

    /** The first report after a time. */
    ClinicTime after(ClinicTime time) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, time.instant());
        long every = period.toSeconds() * MICROS_PER_SECOND;
        long offset = phase.toNanos() / 1_000;
        long periods = Math.floorDiv(micros - offset, every) + 1;
        return ClinicTime.of(Instant.EPOCH.plus(periods * every + offset, ChronoUnit.MICROS));
    }
}
