package daybreak.care.protocol;

import daybreak.care.alarm.Tier;
import daybreak.quantities.evidence.Sourced;
import java.time.Duration;
import java.util.List;

/**
 * The rows of the alarm table that a pressure profile decides.
 *
 * @param before pressure before the infusion, from the least urgent tier on
 * @param during absolute pressure while running and recovering
 */
public record PressureRules(Spaced before, Confirmed during) {

    /**
     * Two values past the limit, some time apart.
     *
     * @param levels one a tier, from the least urgent to the most urgent
     * @param apart how long the second must come after the first
     * @param recheck when the next value is due once two have been past the limit
     */
    public record Spaced(List<Level> levels, Sourced<Duration> apart, Sourced<Duration> recheck) {

        public Spaced {
            levels = List.copyOf(levels);
        }

        /**
         * The level of a tier.
         *
         * @throws IllegalArgumentException when there is none
         */
        public Level level(Tier tier) {
            return levels.stream()
                    .filter(level -> level.tier() == tier)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "no tier " + tier.openName() + " before an infusion"));
        }
    }

    /** One tier of {@link Spaced}. */
    public record Level(Tier tier, Sourced<PressureLimit> limit, NextStep step) {}

    /**
     * One value raises medium; high needs the next value as well, unless a single value is past the
     * limit for that.
     *
     * @param medium the lower limit; the alarm clears when both pressures are back within it
     * @param high confirmed by the next value
     * @param single past it one value is enough for high
     */
    public record Confirmed(
            Sourced<PressureLimit> medium,
            NextStep mediumStep,
            Sourced<PressureLimit> high,
            Sourced<PressureLimit> single,
            NextStep highStep) {

        /** The next step at that tier: an absolute pressure is medium or high. */
        public NextStep step(Tier tier) {
            return tier == Tier.HIGH ? highStep : mediumStep;
        }
    }
}
