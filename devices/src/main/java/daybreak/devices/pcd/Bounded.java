package daybreak.devices.pcd;

import java.nio.charset.StandardCharsets;

/** Texts from outside, cut to the length that is kept. */
final class Bounded {

    /**
     * How much of the SHA-256 stands at the end of a name that was cut, so that it stays unique.
     */
    private static final int MARK_DIGITS = 16;

    private Bounded() {}

    /** The text, or its beginning with an ellipsis. */
    static String text(String text, int longest) {
        return text.length() <= longest ? text : beginning(text, longest - 1) + "…";
    }

    /** The name, or its beginning with a mark that two different names do not share. */
    static String name(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String mark =
                Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK_DIGITS);
        return beginning(name, longest - MARK_DIGITS - 1) + "#" + mark;
    }

    private static String beginning(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
