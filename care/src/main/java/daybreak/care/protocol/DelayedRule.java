package daybreak.care.protocol;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.evidence.Sourced;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A row of the alarm table for a continuous sign: a value past the limit for the whole of a delay.
 *
 * @param condition what is wrong then
 * @param sign which sign is judged
 * @param phases in which it is judged
 * @param zero what a value of 0 says to this row
 * @param levels one a tier, from the least urgent to the most urgent
 */
public record DelayedRule(
        Condition condition, VitalSign sign, Set<Phase> phases, Zero zero, List<Level> levels) {

    /** What a value of 0 says. */
    public enum Zero {
        /** It is a value like any other. */
        IS_JUDGED,
        /** It belongs to another condition: it neither starts, completes nor ends this one. */
        SAYS_NOTHING
    }

    /**
     * One tier of the row.
     *
     * @param delay by observation time, from the first sample past the limit to the newest
     */
    public record Level(Tier tier, Sourced<Limit> limit, Sourced<Duration> delay, NextStep step) {}

    public DelayedRule {
        phases = Set.copyOf(phases);
        levels = List.copyOf(levels);
    }

    /** True when the value tells this row nothing at all. */
    public boolean ignores(VitalValue value) {
        return zero == Zero.SAYS_NOTHING && value.isZero();
    }

    /** True when the value is past no limit of the row. */
    public boolean isWithin(VitalValue value) {
        return levels.stream().noneMatch(level -> level.limit().value().isPassedBy(value));
    }

    /**
     * The row's level of a tier.
     *
     * @throws IllegalArgumentException when it has none
     */
    public Level level(Tier tier) {
        return levels.stream()
                .filter(level -> level.tier() == tier)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                condition.openName() + " has no tier " + tier.openName()));
    }
}
