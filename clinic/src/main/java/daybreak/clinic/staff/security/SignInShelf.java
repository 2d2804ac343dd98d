package daybreak.clinic.staff.security;

import daybreak.care.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where sign-ins lie when the program does not run. */
public interface SignInShelf {

    /**
     * A sign-in as it lies there.
     *
     * @param fingerprint of its token, which is nowhere but in the browser's cookie
     * @param member who
     * @param since when they signed in, by the machine's date
     * @param touchedAt when somebody last touched the station, by the machine's date
     */
    record Resting(String fingerprint, StaffId member, Instant since, Instant touchedAt) {}

    List<Resting> all();

    /** Lays some there, or lays them anew, and takes some away: all or nothing. */
    Written write(Collection<Resting> kept, Collection<String> ended);

    /** Whether it was done. */
    enum Written {
        WRITTEN,
        /** The store is away; nothing was done. */
        AWAY
    }
}
