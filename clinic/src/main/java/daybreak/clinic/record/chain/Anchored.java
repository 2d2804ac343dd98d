package daybreak.clinic.record.chain;

import daybreak.clinic.record.EventKind;
import java.util.List;

/**
 * The ends of all chains that moved since the anchor before, as one entry of the clinic's chain: a
 * chain that is missing or cut short is found by it.
 *
 * @param reports the highest report in the record then
 * @param heads the ends, in the order of the chains' names
 */
public record Anchored(long reports, List<AnchoredHead> heads) {

    public static final EventKind<Anchored> KIND =
            new EventKind<>("record.anchored", 1, Anchored.class);

    /** Who writes anchors. */
    public static final String PART = "record";

    /**
     * The end of one chain.
     *
     * @param chain its name, as stored
     * @param number of its last link
     * @param hash of its last link, in hexadecimal
     */
    public record AnchoredHead(String chain, long number, String hash) {

        public static AnchoredHead of(String chain, Head head) {
            return new AnchoredHead(chain, head.number(), head.hash().toString());
        }
    }

    public Anchored {
        heads = List.copyOf(heads);
    }
}
