package daybreak.care.detection;

import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Since when every value of a source has been the same. A living patient's numbers change.
 *
 * @param since the first sample of the stretch without a change
 * @param newest the newest sample
 * @param values what each sign of that stretch has been
 */
public record Unchanged(
        Optional<ClinicTime> since,
        Optional<ClinicTime> newest,
        Map<VitalSign, VitalValue> values) {

    public static final Unchanged NOTHING =
            new Unchanged(Optional.empty(), Optional.empty(), Map.of());

    /**
     * After the samples of one instant. A gap starts anew: what was in it is unknown.
     *
     * @param samples at most one a sign
     */
    public Unchanged after(ClinicTime at, Collection<VitalValue> samples, Duration gap) {
        if (samples.isEmpty() || (newest.isPresent() && !at.isAfter(newest.get()))) {
            return this;
        }
        Unchanged known = isBroken(at, gap) || isChanged(samples) ? NOTHING : this;
        Map<VitalSign, VitalValue> next = new EnumMap<>(VitalSign.class);
        next.putAll(known.values);
        samples.forEach(sample -> next.put(sample.sign(), sample));
        return new Unchanged(
                known.since.or(() -> Optional.of(at)),
                Optional.of(at),
                Collections.unmodifiableMap(next));
    }

    /** True when at least so many signs have not changed for so long. */
    public boolean lasts(Duration duration, int signs) {
        return since.isPresent()
                && newest.isPresent()
                && values.size() >= signs
                && since.get().until(newest.get()).compareTo(duration) >= 0;
    }

    private boolean isBroken(ClinicTime at, Duration gap) {
        return newest.isPresent() && newest.get().until(at).compareTo(gap) > 0;
    }

    private boolean isChanged(Collection<VitalValue> samples) {
        return samples.stream().anyMatch(this::isChanged);
    }

    private boolean isChanged(VitalValue sample) {
        VitalValue known = values.get(sample.sign());
        return known != null && known.compareTo(sample) != 0;
    }
}
