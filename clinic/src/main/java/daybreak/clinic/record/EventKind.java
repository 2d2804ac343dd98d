package daybreak.clinic.record;

import java.util.regex.Pattern;

/**
 * How an event stands in the journal. An event is something that happened, in the past tense: a
 * record of values and no entities, usually one of a sealed family of its feature or of {@code
 * care}.
 *
 * <p>What has landed is followed, never edited: an event that has to change gets a new version, and
 * the old one stays readable.
 *
 * @param name {@code feature.what_happened}, such as {@code staff.account_opened}; never reused
 * @param version counts the shapes of that event, from 1
 * @param type the record that carries it
 */
public record EventKind<E extends Record>(String name, int version, Class<E> type) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z_]+");

    /**
     * @throws IllegalArgumentException when the name is not of that shape or the version not
     *     positive
     */
    public EventKind {
        if (!SHAPE.matcher(name).matches() || version < 1) {
            throw new IllegalArgumentException(
                    "an event kind is feature.what_happened, version 1 or later, not '"
                            + name
                            + "' version "
                            + version);
        }
    }
}
