package daybreak.clinic.record;

import java.util.List;

/**
 * What belongs together and is written together or not at all.
 *
 * @param facts in the order in which they happened
 * @param arrivals in the order in which they arrived
 * @param expectations what must still be so when it is written
 * @param patience what becomes of it while the store is away
 */
public record Contribution(
        List<Fact> facts,
        List<Arrival> arrivals,
        List<Expectation> expectations,
        Patience patience) {

    /** What becomes of a contribution while the store is away. */
    public enum Patience {
        /** It waits in order and is written, marked late, when the store is back. */
        UNTIL_THE_STORE_IS_BACK,
        /** It is refused, and nothing of it is ever written. */
        NOW_OR_NEVER
    }

    /**
     * The chain is still as the decision saw it.
     *
     * @param stream the chain
     * @param lastNumber the number of its last entry then; 0 for a chain that did not exist
     */
    public record Expectation(Stream stream, long lastNumber) {}

    public Contribution {
        facts = List.copyOf(facts);
        arrivals = List.copyOf(arrivals);
        expectations = List.copyOf(expectations);
    }

    /** Facts that a person waits for: written now, or refused. */
    public static Contribution now(List<Fact> facts, List<Expectation> expectations) {
        return new Contribution(facts, List.of(), expectations, Patience.NOW_OR_NEVER);
    }

    /** What has happened in the world and must not be lost. */
    public static Contribution lasting(List<Fact> facts, List<Arrival> arrivals) {
        return new Contribution(facts, arrivals, List.of(), Patience.UNTIL_THE_STORE_IS_BACK);
    }
}
