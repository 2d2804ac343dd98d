package daybreak.care.protocol;

/**
 * Which document a rule stands in. A version once signed is never edited.
 *
 * @param name the document's name, such as {@code daybreak-protocol}
 * @param number counts its versions, from 1
 */
public record ProtocolVersion(String name, int number) {

    /**
     * @throws IllegalArgumentException when the name is blank or the number not positive
     */
    public ProtocolVersion {
        if (name.isBlank() || number < 1) {
            throw new IllegalArgumentException(
                    "a protocol has a name and a number from 1: '" + name + "' " + number);
        }
    }

    @Override
    public String toString() {
        return name + "-" + number;
    }
}
