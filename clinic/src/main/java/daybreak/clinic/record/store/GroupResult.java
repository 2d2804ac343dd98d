package daybreak.clinic.record.store;

import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a group will have done if its transaction is committed.
 *
 * @param outcomes the answers, in the order of the group
 * @param moved the ends of the chains that it moves
 * @param entry the first entry it writes
 * @param segment the first segment it writes
 */
record GroupResult(
        List<Outcome> outcomes,
        Map<String, Head> moved,
        Optional<Trace> entry,
        Optional<Trace> segment) {

    /**
     * By what a row can be known again: no other transaction writes the same.
     *
     * @param number the entry's position, or the segment's first report
     * @param hash the row's hash
     */
    record Trace(long number, Hash hash) {}

    GroupResult {
        outcomes = List.copyOf(outcomes);
        moved = Map.copyOf(moved);
    }

    boolean writesNothing() {
        return entry.isEmpty() && segment.isEmpty();
    }
}
