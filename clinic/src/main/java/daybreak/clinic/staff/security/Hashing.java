package daybreak.clinic.staff.security;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes what people choose and type: Argon2id. Each hash takes memory and tens of milliseconds on
 * purpose, so only a few are made at once, and whoever would have to wait longer than a moment is
 * told so instead of holding a thread.
 */
final class Hashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Argon2PasswordEncoder encoder;
    private final Semaphore benches;
    private final String nobodys;

    /**
     * How dear a hash is.
     *
     * @param memoryKib of each
     * @param passes over the memory
     * @param atOnce how many may be made at the same time
     */
    record Cost(int memoryKib, int passes, int atOnce) {

        /** The first choice of the OWASP cheat sheet on password storage: 19 MiB, two passes. */
        static final Cost STANDARD = new Cost(19 * 1024, 2, 2);
    }

    /** What a check finds. */
    enum Finding {
        RIGHT,
        WRONG,
        /** Too many at once: nothing was checked. */
        BUSY
    }

    Hashing(Cost cost) {
        this.encoder =
                new Argon2PasswordEncoder(
                        SALT_BYTES, HASH_BYTES, 1, cost.memoryKib(), cost.passes());
        this.benches = new Semaphore(cost.atOnce(), true);
        this.nobodys = encode("nobody has this password");
    }

    /** The hash to keep; empty when too many are made at once. */
    Optional<String> hash(String plain) {
        if (!sit()) {
            return Optional.empty();
        }
        try {
            return Optional.of(encode(plain));
        } finally {
            benches.release();
        }
    }

    /**
     * Checks what was typed.
     *
     * @param hash kept; empty when there is none, and then the answer takes as long and is WRONG
     */
    Finding check(String typed, Optional<String> hash) {
        if (!sit()) {
            return Finding.BUSY;
        }
        try {
            boolean matches = encoder.matches(typed, hash.orElse(nobodys));
            return matches && hash.isPresent() ? Finding.RIGHT : Finding.WRONG;
        } finally {
            benches.release();
        }
    }

    private String encode(String plain) {
        String hash = encoder.encode(plain);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }

    private boolean sit() {
        try {
            return benches.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
