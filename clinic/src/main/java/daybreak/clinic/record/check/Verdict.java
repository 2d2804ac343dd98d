package daybreak.clinic.record.check;

import java.time.Instant;
import java.util.Optional;

/** Whether a record is whole. */
public sealed interface Verdict {

    /**
     * It is.
     *
     * @param entries of the journal
     * @param streams that it has
     * @param reports that arrived
     * @param readings in them
     * @param lastAnchor the newest anchor, where there is one
     */
    record Whole(
            long entries,
            long streams,
            long reports,
            long readings,
            Optional<LastAnchor> lastAnchor)
            implements Verdict {}

    /**
     * It is not.
     *
     * @param place the first broken place: which table, which chain, which number
     * @param what is wrong there
     */
    record Broken(String place, String what) implements Verdict {}

    /**
     * The newest anchor.
     *
     * @param number its number in the clinic's chain
     * @param recordedAt when it was written, by the machine's date
     * @param hash which whoever has it outside can compare, in hexadecimal
     */
    record LastAnchor(long number, Instant recordedAt, String hash) {}
}
