package daybreak.care.detection;

import daybreak.care.alarm.Tier;
import java.util.Set;

/** What one sample says to one condition. */
public sealed interface Reach {

    /**
     * It is past the limits of these tiers.
     *
     * @param tiers never empty
     */
    record Past(Set<Tier> tiers, Worst value) implements Reach {

        /**
         * @throws IllegalArgumentException when it is past nothing
         */
        public Past {
            tiers = Set.copyOf(tiers);
            if (tiers.isEmpty()) {
                throw new IllegalArgumentException("a sample past no limit is within");
            }
        }
    }

    /** It is within every limit. */
    record Within() implements Reach {}

    /** It tells this condition nothing, but it is a sample. */
    record Nothing() implements Reach {}
}
