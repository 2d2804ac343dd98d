package daybreak.clinic.staff.security;

import daybreak.clinic.staff.SecretId;
import java.util.Map;
import java.util.Set;

/** Where hashes lie when the program does not run. */
public interface SecretShelf {

    /** All that lie there. */
    Map<SecretId, String> all();

    /** Lays one there. */
    Kept keep(SecretId secret, String hash);

    /** Takes some away; one that cannot be taken now stays, and opens nothing. */
    void forget(Set<SecretId> secrets);

    /** Whether it lies there now. */
    enum Kept {
        KEPT,
        /** The store is away; nothing was kept. */
        AWAY
    }
}
