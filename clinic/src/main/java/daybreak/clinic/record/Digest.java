package daybreak.clinic.record;

import java.util.HexFormat;

/**
 * A SHA-256, in lower-case hexadecimal.
 *
 * @param hex 64 digits
 */
public record Digest(String hex) {

    /**
     * @throws IllegalArgumentException when it is not 64 hexadecimal digits
     */
    public Digest {
        if (hex.length() != 64 || HexFormat.of().parseHex(hex).length != 32) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
