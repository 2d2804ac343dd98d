package daybreak.clinic.record.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password of the database. Never printed.
 *
 * @param text the password itself
 */
record Secret(String text) {

    private static final int BYTES = 24;

    /** A new one, of {@value #BYTES} random bytes in hexadecimal. */
    static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
