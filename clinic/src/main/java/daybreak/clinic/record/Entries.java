package daybreak.clinic.record;

import java.util.List;
import java.util.Set;

/**
 * Reading the journal. Every method throws {@link RecordUnreadable} while the store does not
 * answer.
 */
public interface Entries {

    /** The chain's entries after that number, in order; 0 gives the whole chain. */
    List<Entry> of(Stream stream, long afterNumber);

    /** The number of the chain's last entry; 0 when there is none. */
    long lastNumber(Stream stream);

    /** All entries of those kinds, in the order of the journal. */
    List<Entry> ofKinds(Set<String> kinds);
}
