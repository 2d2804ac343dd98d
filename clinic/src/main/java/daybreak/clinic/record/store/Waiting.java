package daybreak.clinic.record.store;

import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Contribution.Patience;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.chain.Lateness;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A contribution that waits to be written.
 *
 * @param contribution what is to be written
 * @param facts its facts, encoded
 * @param arrivals its arrivals, encoded
 * @param lateness whether the store was away while it waited
 * @param answer completes when it is durable or refused
 */
record Waiting(
        Contribution contribution,
        List<EncodedFact> facts,
        List<EncodedArrival> arrivals,
        Lateness lateness,
        CompletableFuture<Outcome> answer) {

    /** A report's values are numbered in two bytes. */
    private static final int MOST_READINGS = Short.MAX_VALUE;

    /**
     * Encodes it.
     *
     * @throws IllegalArgumentException when an event is of no kind or a report is too long
     */
    static Waiting of(Contribution contribution, EventKinds kinds) {
        for (Arrival arrival : contribution.arrivals()) {
            if (arrival.report().readings().size() > MOST_READINGS) {
                throw new IllegalArgumentException(
                        "a report has at most " + MOST_READINGS + " values");
            }
        }
        List<EncodedFact> facts =
                contribution.facts().stream().map(fact -> EncodedFact.of(fact, kinds)).toList();
        List<EncodedArrival> arrivals =
                contribution.arrivals().stream().map(EncodedArrival::of).toList();
        return new Waiting(
                contribution, facts, arrivals, Lateness.IN_TIME, new CompletableFuture<>());
    }

    /** True when there is nothing to write and nothing to check. */
    boolean isEmpty() {
        return facts.isEmpty() && arrivals.isEmpty() && contribution.expectations().isEmpty();
    }

    Waiting late() {
        return new Waiting(contribution, facts, arrivals, Lateness.LATE, answer);
    }

    /** True when it would rather be refused than written later. */
    boolean isImpatient() {
        return contribution.patience() == Patience.NOW_OR_NEVER;
    }

    /** How many rows it will be: the measure of memory and of a group's size. */
    int rows() {
        int rows = facts.size();
        for (Arrival arrival : contribution.arrivals()) {
            rows += 1 + arrival.report().readings().size();
        }
        return rows;
    }
}
