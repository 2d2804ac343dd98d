package daybreak.care.protocol;

import daybreak.quantities.evidence.Sourced;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When something is due.
 *
 * @param phases what each phase asks for
 * @param overdue when what is due becomes overdue, and when that is escalated
 * @param noPressureAfterPercent how much of the interval may pass after a pressure was due until
 *     its absence is an alarm
 */
public record Schedule(
        Map<Phase, PhaseSchedule> phases,
        Map<DueKind, Overdue> overdue,
        Sourced<BigDecimal> noPressureAfterPercent) {

    /**
     * What a phase asks for.
     *
     * @param pressure by cuff, measured or typed
     * @param signs heart rate, saturation and respiration where no monitor gives them
     */
    public record PhaseSchedule(PressureSchedule pressure, SignSchedule signs) {}

    /**
     * The pressures of a phase.
     *
     * @param first after the start of the phase
     * @param every after a value
     * @param afterValuePastLimit after a value past a limit; empty where that changes nothing
     * @param absence what a missing pressure is
     */
    public record PressureSchedule(
            Sourced<Duration> first,
            Sourced<Duration> every,
            Optional<Sourced<Duration>> afterValuePastLimit,
            Absence absence) {}

    /** What becomes of a pressure that is not measured. */
    public enum Absence {
        /** It is overdue, no more. */
        IS_OVERDUE,
        /** It is a technical alarm as well. */
        RAISES_ALARM
    }

    /** The signs of a phase: the first after its start, then after each value. */
    public record SignSchedule(Sourced<Duration> first, Sourced<Duration> every) {}

    /** How long after it was due something is overdue, and how long after it that is escalated. */
    public record Overdue(Sourced<Duration> after, Sourced<Duration> escalatedAfter) {}

    public Schedule {
        phases = Collections.unmodifiableMap(new EnumMap<>(phases));
        overdue = Collections.unmodifiableMap(new EnumMap<>(overdue));
    }

    /**
     * What a phase asks for.
     *
     * @throws IllegalArgumentException when the schedule does not know the phase
     */
    public PhaseSchedule phase(Phase phase) {
        PhaseSchedule schedule = phases.get(phase);
        if (schedule == null) {
            throw new IllegalArgumentException("no schedule for the phase " + phase.openName());
        }
        return schedule;
    }

    /**
     * When an item is late.
     *
     * @throws IllegalArgumentException when the schedule does not know the item
     */
    public Overdue overdue(DueKind kind) {
        Overdue late = overdue.get(kind);
        if (late == null) {
            throw new IllegalArgumentException(kind.openName() + " is never late");
        }
        return late;
    }
}
