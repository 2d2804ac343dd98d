package daybreak.clinic.record.chain;

import daybreak.care.watch.ChairNumber;
import java.util.Optional;

/**
 * The chain of segments of one chair, or of all devices that are at no chair.
 *
 * @param chair the chair's number; 0 for devices at none
 */
public record ReadingsChain(int chair) implements Comparable<ReadingsChain> {

    public static final ReadingsChain UNPLACED = new ReadingsChain(0);

    private static final String PREFIX = "readings/";
    private static final String UNPLACED_NAME = PREFIX + "unplaced";

    public static ReadingsChain of(Optional<ChairNumber> chair) {
        return chair.map(number -> new ReadingsChain(number.value())).orElse(UNPLACED);
    }

    public Optional<ChairNumber> place() {
        return chair == 0 ? Optional.empty() : Optional.of(new ChairNumber(chair));
    }

    /** The name in heads and anchors; no stream's name can look like it. */
    public String name() {
        return chair == 0 ? UNPLACED_NAME : PREFIX + chair;
    }

    /** True for a name that {@link #name} could have given. */
    public static boolean isName(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public int compareTo(ReadingsChain other) {
        return Integer.compare(chair, other.chair);
    }
}
