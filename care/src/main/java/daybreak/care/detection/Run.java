package daybreak.care.detection;

import daybreak.care.alarm.Tier;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long one source's samples have been past the limits of one condition. Each tier has a run of
 * its own: from the first sample past its limit to the newest, both included, with no two
 * neighbours farther apart than the gap limit.
 *
 * @param newest the newest sample, whatever it said
 * @param since by tier, the first sample of the run that goes on
 * @param worst the worst value while any tier's run goes on
 */
public record Run(Optional<ClinicTime> newest, Map<Tier, ClinicTime> since, Optional<Worst> worst) {

    public static final Run NONE = new Run(Optional.empty(), Map.of(), Optional.empty());

    /**
     * The run after one more sample. A sample that is not newer than the newest changes nothing.
     *
     * @param gap the greatest distance of two neighbours; a longer one ends the run as unknown
     */
    public Run after(ClinicTime at, Reach reach, Duration gap) {
        if (newest.isPresent() && !at.isAfter(newest.get())) {
            return this;
        }
        Run known = isBroken(at, gap) ? NONE : this;
        return switch (reach) {
            case Reach.Past past -> known.extended(at, past);
            case Reach.Within _ -> new Run(Optional.of(at), Map.of(), Optional.empty());
            case Reach.Nothing _ -> new Run(Optional.of(at), known.since, known.worst);
        };
    }

    /** The first sample past the lowest limit in the run that goes on. */
    public Optional<ClinicTime> met() {
        return since.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    /**
     * The most urgent tier whose delay the newest sample completes. Asked only when that sample was
     * past a limit: only such a sample completes a delay.
     */
    public Optional<Tier> complete(Map<Tier, Duration> delays) {
        return newest.flatMap(now ->
                since.entrySet().stream()
                        .filter(run -> isComplete(run, now, delays))
                        .map(Map.Entry::getKey)
                        .max(Comparator.naturalOrder()));
    }

    private static boolean isComplete(
            Map.Entry<Tier, ClinicTime> run, ClinicTime now, Map<Tier, Duration> delays) {
        Duration delay = delays.get(run.getKey());
        return delay != null && run.getValue().until(now).compareTo(delay) >= 0;
    }

    private boolean isBroken(ClinicTime at, Duration gap) {
        return newest.isPresent() && newest.get().until(at).compareTo(gap) > 0;
    }

    private Run extended(ClinicTime at, Reach.Past past) {
        Map<Tier, ClinicTime> next = new EnumMap<>(Tier.class);
        for (Tier tier : past.tiers()) {
            next.put(tier, since.getOrDefault(tier, at));
        }
        Worst worse = worst.map(known -> known.or(past.value())).orElse(past.value());
        return new Run(Optional.of(at), Collections.unmodifiableMap(next), Optional.of(worse));
    }
}
