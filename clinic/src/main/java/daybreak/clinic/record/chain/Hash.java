package daybreak.clinic.record.chain;

import java.util.Arrays;
import java.util.HexFormat;

/** A link of a chain: 32 bytes. */
public final class Hash {

    /** What stands before the first link: zeros. */
    public static final Hash NONE = new Hash(new byte[Sha256.LENGTH]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes, whatever their number: a damaged one is compared, not refused. */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /**
     * Reads hexadecimal text.
     *
     * @throws IllegalArgumentException when it is no hexadecimal text
     */
    public static Hash parse(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
