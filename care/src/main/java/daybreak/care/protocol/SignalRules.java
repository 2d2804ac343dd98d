package daybreak.care.protocol;

import daybreak.quantities.evidence.Sourced;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * When a source is believed: how long a silence is a gap, when a value is stale, when a source is
 * frozen, and how far its clock may differ.
 */
public record SignalRules(Gap gap, Freshness freshness, Frozen frozen, Skew skew) {

    /**
     * How far apart two neighbouring samples may be in one run.
     *
     * @param limit for a source that reports often
     * @param slowSource from which period on a source is slow
     * @param slowPeriods for a slow source: so many of its periods
     */
    public record Gap(
            Sourced<Duration> limit,
            Sourced<Duration> slowSource,
            Sourced<BigDecimal> slowPeriods) {}

    /**
     * When a value is stale.
     *
     * @param periods after so many periods of its source
     * @param atLeast but never sooner than this
     * @param fastClock above which clock speed machine time counts as well
     * @param machineTime how much machine time must then have passed
     */
    public record Freshness(
            Sourced<Integer> periods,
            Sourced<Duration> atLeast,
            Sourced<Integer> fastClock,
            Sourced<Duration> machineTime) {}

    /**
     * When a source that sends is frozen.
     *
     * @param unchanged every value the same for so long
     * @param signs in at least so many different signs
     * @param fastSource judged only for a source with at most this period
     */
    public record Frozen(
            Sourced<Duration> unchanged, Sourced<Integer> signs, Sourced<Duration> fastSource) {}

    /**
     * How far an observation's time may differ from the clinic's on arrival.
     *
     * @param tolerance at the clinic's own pace
     * @param fastClock above which clock speed it is machine time instead
     */
    public record Skew(Sourced<Duration> tolerance, Sourced<Integer> fastClock) {}
}
