package daybreak.care.detection;

import daybreak.care.protocol.DueKind;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;

/**
 * The pressures of a chair in the order in which they were measured, whoever measured them. Each is
 * judged together with the one before it.
 *
 * @param last the newest reading
 * @param previous the one before it
 * @param spaced the run of readings past the limits before an infusion
 * @param spacedBefore that run as it was before the newest reading
 * @param next which reading the newest one asks for
 * @param level whether the newest reading was past a limit
 */
public record PressureSequence(
        Optional<PressureReading> last,
        Optional<PressureReading> previous,
        Run spaced,
        Run spacedBefore,
        Optional<Next> next,
        Level level) {

    /** Whether a reading was past a limit: then the next one is due sooner. */
    public enum Level {
        WITHIN,
        PAST_A_LIMIT
    }

    /** A reading that is asked for. */
    public record Next(DueKind kind, ClinicTime dueAt) {}

    /** A reading that was taken, and what the rows make of it. */
    public record Taken(
            PressureSequence sequence, PressureReading reading, List<PressureFinding> findings) {}

    public static final PressureSequence NONE =
            new PressureSequence(
                    Optional.empty(),
                    Optional.empty(),
                    Run.NONE,
                    Run.NONE,
                    Optional.empty(),
                    Level.WITHIN);

    /**
     * Takes a reading. The rest of the newest measurement, when it comes by itself, completes it
     * and is no next value.
     *
     * @return empty for a reading that is older than the newest, which is kept and not judged
     */
    public Optional<Taken> take(PressureReading reading, PressureRows rows) {
        if (last.isEmpty() || reading.at().isAfter(last.get().at())) {
            return Optional.of(judged(rows, last, spaced, reading));
        }
        return last.filter(newest -> isSameMeasurement(newest, reading))
                .map(newest -> newest.with(reading))
                .filter(completed -> !completed.equals(last.get()))
                .map(completed -> judged(rows, previous, spacedBefore, completed));
    }

    /** In another phase: the readings stay, the runs of the old phase do not. */
    public PressureSequence inAnotherPhase() {
        return new PressureSequence(last, previous, Run.NONE, Run.NONE, Optional.empty(), level);
    }

    private static Taken judged(
            PressureRows rows, Optional<PressureReading> before, Run run, PressureReading reading) {
        Run next = SpacedPressure.after(rows.rules().before(), run, reading);
        List<PressureFinding> findings = rows.findings(before, reading, next);
        boolean past = findings.stream().anyMatch(PressureFinding::isPast);
        PressureSequence sequence =
                new PressureSequence(
                        Optional.of(reading),
                        before,
                        next,
                        run,
                        rows.next(findings, reading, next),
                        past ? Level.PAST_A_LIMIT : Level.WITHIN);
        return new Taken(sequence, reading, findings);
    }

    private static boolean isSameMeasurement(PressureReading one, PressureReading other) {
        return one.at().equals(other.at()) && one.source().equals(other.source());
    }
}
