package daybreak.clinic.record.chain;

/**
 * Any text as the database can hold it. U+0000 and a half of a surrogate pair cannot stand in a
 * text column; they, and the mark itself, stand as the mark U+001A with four hexadecimal digits.
 * Every other text stands as it is.
 */
public final class StoredText {

    private static final char MARK = '\u001a';
    private static final int DIGITS = 4;

    private StoredText() {}

    /** The text for the database; {@link #decode} gives the original again, for every text. */
    public static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text, i)) {
                return marked(text, i);
            }
        }
        return text;
    }

    private static String marked(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(text, i)) {
                out.append(MARK).append(String.format("%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpecial(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c == 0 || c == MARK;
    }

    /**
     * The text as it was.
     *
     * @throws IllegalArgumentException when a mark is not followed by four digits
     */
    public static String decode(String stored) {
        int mark = stored.indexOf(MARK);
        if (mark < 0) {
            return stored;
        }
        StringBuilder out = new StringBuilder(stored.length());
        int from = 0;
        while (mark >= 0) {
            if (mark + DIGITS >= stored.length()) {
                throw new IllegalArgumentException("a mark without its digits in stored text");
            }
            out.append(stored, from, mark);
            from = mark + 1 + DIGITS;
            out.append((char) Integer.parseInt(stored.substring(mark + 1, from), 16));
            mark = stored.indexOf(MARK, from);
        }
        return out.append(stored, from, stored.length()).toString();
    }
}
