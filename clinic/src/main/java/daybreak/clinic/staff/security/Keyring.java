package daybreak.clinic.staff.security;

import daybreak.clinic.staff.SecretId;
import daybreak.clinic.staff.Secrets;
import daybreak.quantities.time.MachineClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All hashes, in memory, so that nobody is locked out while the store is away. */
final class Keyring implements Secrets {

    /**
     * How long a one-time code opens: the person is told it today and uses it at their next shift.
     */
    static final Duration CODE_LIFE = Duration.ofHours(24);

    private final SecretShelf shelf;
    private final Hashing hashing;
    private final Draws draws;
    private final MachineClock clock;
    private final Map<SecretId, String> hashes;

    Keyring(SecretShelf shelf, Hashing hashing, Draws draws, MachineClock clock) {
        this.shelf = shelf;
        this.hashing = hashing;
        this.draws = draws;
        this.clock = clock;
        this.hashes = new ConcurrentHashMap<>(shelf.all());
    }

    @Override
    public CodeMade makeCode(SecretId secret) {
        String code = draws.code();
        return switch (keep(secret, code)) {
            case KEPT -> new CodeMade.Code(secret, code, clock.wall().plus(CODE_LIFE));
            case AWAY -> new CodeMade.NotKept();
        };
    }

    /** Keeps what somebody has chosen. */
    SecretShelf.Kept keep(SecretId secret, String plain) {
        Optional<String> hash = hashing.hash(plain);
        if (hash.isEmpty()) {
            return SecretShelf.Kept.AWAY;
        }
        SecretShelf.Kept kept = shelf.keep(secret, hash.get());
        if (kept == SecretShelf.Kept.KEPT) {
            hashes.put(secret, hash.get());
        }
        return kept;
    }

    Optional<String> hash(SecretId secret) {
        return Optional.ofNullable(hashes.get(secret));
    }

    @Override
    public void forget(SecretId secret) {
        hashes.remove(secret);
        shelf.forget(Set.of(secret));
    }
}
