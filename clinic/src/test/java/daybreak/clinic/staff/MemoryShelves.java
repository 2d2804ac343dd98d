package daybreak.clinic.staff;

import daybreak.clinic.staff.security.SecretShelf;
import daybreak.clinic.staff.security.SignInShelf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Secrets and sign-ins in memory, whose store a test can take away. */
public final class MemoryShelves implements SecretShelf {

    private final Map<SecretId, String> secrets = new HashMap<>();
    private final Map<String, SignInShelf.Resting> signIns = new HashMap<>();
    private boolean away;

    public synchronized void takeAway() {
        away = true;
    }

    public synchronized void bringBack() {
        away = false;
    }

    @Override
    public synchronized Map<SecretId, String> all() {
        return Map.copyOf(secrets);
    }

    @Override
    public synchronized Kept keep(SecretId secret, String hash) {
        if (away) {
            return Kept.AWAY;
        }
        secrets.put(secret, hash);
        return Kept.KEPT;
    }

    @Override
    public synchronized void forget(Set<SecretId> gone) {
        if (!away) {
            secrets.keySet().removeAll(gone);
        }
    }

    /** The sign-ins' side of it. */
    public SignInShelf signIns() {
        return new SignInShelf() {
            @Override
            public List<Resting> all() {
                synchronized (MemoryShelves.this) {
                    return List.copyOf(signIns.values());
                }
            }

            @Override
            public Written write(Collection<Resting> kept, Collection<String> ended) {
                synchronized (MemoryShelves.this) {
                    if (away) {
                        return Written.AWAY;
                    }
                    ended.forEach(signIns::remove);
                    kept.forEach(resting -> signIns.put(resting.fingerprint(), resting));
                    return Written.WRITTEN;
                }
            }
        };
    }
}
