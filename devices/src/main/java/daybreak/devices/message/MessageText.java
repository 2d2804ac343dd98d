package daybreak.devices.message;

import java.util.List;

/**
 * A message's text that has been looked over: it begins with MSH, its separators are distinct, each
 * of its segments has a name, and it is inside the limits. Both readers start from here, so neither
 * can be led astray by what is no message at all.
 *
 * @param delimiters as MSH declares them
 * @param segments one text each, without line ends and without empty lines
 */
public record MessageText(Delimiters delimiters, List<String> segments) {

    /** The most observation rows that a message may have. */
    public static final int MOST_OBSERVATIONS = 5_000;

    /**
     * The most separators of all kinds: far above what the most rows need (18 fields and some
     * components each), so that a megabyte of bare separators is not turned into objects.
     */
    public static final int MOST_SEPARATORS = 250_000;

    public MessageText {
        segments = List.copyOf(segments);
    }
}
