package daybreak.care.detection;

import daybreak.care.protocol.SignalRules;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.ObservationTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a source reports: as somebody declared, else the median of the intervals between its
 * last ten observation times, known from the third interval on.
 *
 * @param recent the last observation times, oldest first, each later than the one before
 * @param learnt what they say
 */
public record Period(
        Optional<Duration> declared, List<ObservationTime> recent, Optional<Duration> learnt) {

    private static final int REMEMBERED = 10;
    private static final int FIRST_KNOWN = 4;

    public Period {
        recent = List.copyOf(recent);
    }

    /** Of a source that has not spoken yet. */
    public static Period of(Optional<Duration> declared) {
        return new Period(declared, List.of(), Optional.empty());
    }

    /** After one more observation. One that is not later than the newest starts anew. */
    public Period after(ObservationTime observedAt) {
        List<ObservationTime> next = new ArrayList<>(recent);
        if (!next.isEmpty() && !observedAt.isAfter(next.getLast())) {
            next.clear();
        }
        next.add(observedAt);
        if (next.size() > REMEMBERED) {
            next.removeFirst();
        }
        return new Period(declared, next, next.size() < FIRST_KNOWN ? learnt : median(next));
    }

    /** The period, where it is known. */
    public Optional<Duration> length() {
        return declared.or(() -> learnt);
    }

    /** How far apart two neighbouring samples of one run may be. */
    public Duration gap(SignalRules.Gap rules) {
        return length().filter(period -> period.compareTo(rules.slowSource().value()) > 0)
                .map(period -> times(period, rules.slowPeriods().value()))
                .orElse(rules.limit().value());
    }

    /** How long after a value it becomes stale. */
    public Duration freshness(SignalRules.Freshness rules, ClockSpeed speed) {
        Duration byPeriod =
                length().map(period -> period.multipliedBy(rules.periods().value()))
                        .orElse(Duration.ZERO);
        Duration byClinic = later(byPeriod, rules.atLeast().value());
        return speed.times() > rules.fastClock().value()
                ? later(byClinic, speed.clinicTimeIn(rules.machineTime().value()))
                : byClinic;
    }

    /** True when the source is known to report at least that often. */
    public boolean isAtMost(Duration limit) {
        return length().filter(period -> period.compareTo(limit) <= 0).isPresent();
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration times(Duration period, BigDecimal factor) {
        return Duration.ofNanos(BigDecimal.valueOf(period.toNanos()).multiply(factor).longValue());
    }

    private static Optional<Duration> median(List<ObservationTime> times) {
        List<Duration> intervals = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            intervals.add(times.get(i - 1).until(times.get(i)));
        }
        intervals.sort(null);
        int middle = intervals.size() / 2;
        Duration upper = intervals.get(middle);
        return Optional.of(
                intervals.size() % 2 == 1
                        ? upper
                        : intervals.get(middle - 1).plus(upper).dividedBy(2));
    }
}
