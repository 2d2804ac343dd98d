package daybreak.clinic.record.check;

import daybreak.clinic.record.chain.Anchored.AnchoredHead;
import daybreak.clinic.record.chain.Head;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ends of all chains, as the rows walked so far have them. */
final class Heads {

    private final Map<String, Head> heads = new HashMap<>();

    Head of(String chain) {
        return heads.getOrDefault(chain, Head.NONE);
    }

    void put(String chain, Head head) {
        heads.put(chain, head);
    }

    Set<String> chains() {
        return heads.keySet();
    }

    int size() {
        return heads.size();
    }

    /**
     * Compares what an anchor says of a chain with what the rows before it say.
     *
     * @throws Breach when they differ
     */
    void compare(AnchoredHead anchored, long anchor) throws Breach {
        Head here = of(anchored.chain());
        if (here.number() == anchored.number() && here.hash().toString().equals(anchored.hash())) {
            return;
        }
        String link = anchored.chain().startsWith("readings/") ? "segment " : "entry ";
        String found =
                here.number() == 0
                        ? "the whole chain is missing"
                        : here.number() < anchored.number()
                                ? "the chain ends at " + here.number()
                                : "the chain is another one";
        throw new Breach(
                anchored.chain(),
                "anchor "
                        + anchor
                        + " of the clinic's chain names its "
                        + link
                        + anchored.number()
                        + ", but "
                        + found);
    }
}
