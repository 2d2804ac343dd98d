package daybreak.quantities.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from something that has an id already, so that a pure rule can name what it
 * makes: version 8 UUIDs of RFC 9562, cut from SHA-256 over the parent and an ordinal.
 */
public final class DerivedIds {

    private DerivedIds() {}

    /**
     * The id of the parent's n-th child.
     *
     * @param parent the id that the child belongs to
     * @param ordinal counts the children of that parent
     */
    public static UUID childOf(UUID parent, long ordinal) {
        byte[] hash =
                sha256(
                        ByteBuffer.allocate(24)
                                .putLong(parent.getMostSignificantBits())
                                .putLong(parent.getLeastSignificantBits())
                                .putLong(ordinal)
                                .array());
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
