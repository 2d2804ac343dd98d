package daybreak.care.vitals;

/**
 * Who measured: a device's identifier as it was sent.
 *
 * @param text an EUI-64 in sixteen hexadecimal digits, else the identifier's text with its
 *     authority; never blank, at most {@value #LONGEST} characters
 */
public record DeviceId(String text) implements Comparable<DeviceId> {

    public static final int LONGEST = 250;

    /**
     * @throws IllegalArgumentException when blank or too long
     */
    public DeviceId {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a device id has 1 to " + LONGEST + " characters: '" + text + "'");
        }
    }

    @Override
    public int compareTo(DeviceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
