package daybreak.clinic.record.check;

import java.util.List;
import java.util.Optional;

/**
 * What each read model is beside what the journal makes of it.
 *
 * @param entries that were read
 * @param models in the order in which they were compared
 */
public record Comparison(long entries, List<Model> models) {

    /** The name under which the packed minutes of the trend are compared. */
    public static final String TREND = "trend";

    public Comparison {
        models = List.copyOf(models);
    }

    /**
     * One table, or the trend.
     *
     * @param name of the table
     * @param rows that it has
     * @param missing rows that it should have and has not
     * @param unfounded rows that it has and should not have
     * @param example the first that is wrong
     */
    public record Model(
            String name, long rows, long missing, long unfounded, Optional<String> example) {

        /** True when it is what the journal makes of it. */
        public boolean isFaithful() {
            return example.isEmpty();
        }
    }
}
