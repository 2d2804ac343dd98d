package daybreak.clinic.staff.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a token: what is kept of it, and what it is looked up by. A stolen table opens no
 * sign-in, and the time of a look-up says nothing of the token. For tokens of 256 bits, not for
 * what people choose.
 *
 * @param hex 64 digits
 */
record Fingerprint(String hex) {

    static Fingerprint of(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Fingerprint(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
