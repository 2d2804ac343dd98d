package daybreak.clinic.staff.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Draws what nobody may guess. */
final class Draws {

    // Without I, L, O and U: nothing that is read as something else, or as a word.
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** 256 bits, for a cookie. */
    String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 60 bits that a person reads and types once: {@code K7QF-2M9D-XR4T}. */
    String code() {
        StringBuilder code = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            code.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP; i++) {
                code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return code.toString();
    }

    /** A code as its reader may have typed it: small letters, O for 0, spaces for hyphens. */
    static String asDrawn(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        plain = plain.replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
