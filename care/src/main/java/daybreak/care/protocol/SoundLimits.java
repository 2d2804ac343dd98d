package daybreak.care.protocol;

import daybreak.care.alarm.Tier;
import daybreak.quantities.evidence.Sourced;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long an acknowledgement or a pause may silence an alarm, by machine time.
 *
 * @param silence by tier, every tier
 */
public record SoundLimits(Map<Tier, Sourced<Duration>> silence) {

    /**
     * @throws IllegalArgumentException when a tier is missing
     */
    public SoundLimits {
        silence = Collections.unmodifiableMap(new EnumMap<>(silence));
        if (silence.size() < Tier.values().length) {
            throw new IllegalArgumentException("every tier has its limit of silence");
        }
    }

    /** How long an alarm of that tier may be silent. */
    public Duration of(Tier tier) {
        return silence(tier).value();
    }

    /** The same with the reason for it. */
    public Sourced<Duration> silence(Tier tier) {
        Sourced<Duration> limit = silence.get(tier);
        if (limit == null) {
            throw new IllegalStateException("every tier has its limit of silence");
        }
        return limit;
    }
}
