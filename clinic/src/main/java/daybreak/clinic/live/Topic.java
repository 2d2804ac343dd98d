package daybreak.clinic.live;

import java.util.regex.Pattern;

/**
 * Something a page can follow.
 *
 * @param name a word, and for topics of which there are many a number: {@code board}, {@code
 *     chair:3}
 */
public record Topic(String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+(:[0-9]{1,9})?");

    /** Sound and banners: a station hears alarms only while it follows this. */
    public static final Topic CLINIC = new Topic("clinic");

    /**
     * @throws IllegalArgumentException when the name is not of that shape
     */
    public Topic {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a topic is word or word:number, not '" + name + "'");
        }
    }

    /** The word before the colon. */
    public String word() {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    public boolean hasNumber() {
        return name.indexOf(':') >= 0;
    }

    /**
     * The number after the colon.
     *
     * @throws IllegalStateException when there is none
     */
    public int number() {
        int colon = name.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("topic " + name + " has no number");
        }
        return Integer.parseInt(name.substring(colon + 1));
    }
}
