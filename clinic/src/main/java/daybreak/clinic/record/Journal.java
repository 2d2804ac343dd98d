package daybreak.clinic.record;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The one way into the record. Safe for use by many threads; order of calls is order of writing.
 */
public interface Journal {

    /**
     * Writes a contribution, with everything else that waits, in one transaction together with the
     * read models that follow from it.
     *
     * @return completes when it is durable or refused; exceptionally only when an invariant broke,
     *     and then nothing of it is written
     */
    CompletableFuture<Outcome> append(Contribution contribution);

    /** What became of a contribution. */
    sealed interface Outcome {

        /**
         * It is on disk.
         *
         * @param entries its facts as they stand in the journal, in their order
         */
        record Recorded(List<Entry> entries) implements Outcome {}

        /** Somebody else was first: the chain has moved since the decision was made. */
        record Moved(Stream stream) implements Outcome {}

        /** The store is away, or closing, and the contribution would not or could not wait. */
        record StoreAway() implements Outcome {}

        /**
         * So much waits already that memory would not suffice; nothing of it is ever written.
         *
         * @param waitingRows entries, reports and values that wait
         * @param limit the most that may wait
         */
        record NoRoom(int waitingRows, int limit) implements Outcome {}

        /** This clinic no longer owns the record; another has taken it over. */
        record NotOwner() implements Outcome {}
    }
}
