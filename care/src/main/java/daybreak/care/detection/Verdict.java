package daybreak.care.detection;

import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Tier;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;

/** What a detector finds, once it has heard one more value. */
public sealed interface Verdict {

    /**
     * The condition stands.
     *
     * @param tier how urgent it is by now
     * @param metAt when it began
     * @param worst the worst value since then, where the condition is one of values
     * @param limit of that tier
     */
    record Stands(Tier tier, ClinicTime metAt, Optional<Worst> worst, List<Bound> limit)
            implements Verdict {

        public Stands {
            limit = List.copyOf(limit);
        }
    }

    /** The value is past a limit, and that is not enough yet. An alarm that stands goes on. */
    record Begun(Worst value) implements Verdict {}

    /** The value is within every limit: the condition has gone. */
    record Within() implements Verdict {}

    /** The value says nothing about the condition. */
    record Silent() implements Verdict {}
}
