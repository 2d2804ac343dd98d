package daybreak.devices.message;

import java.util.Locale;

/** Writes texts so that nothing in them can be taken for structure, nor end a frame. */
public final class Writing {

    private Writing() {}

    /** The text with the usual separators and all control characters escaped. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '|' -> escaped.append("\\F\\");
                case '^' -> escaped.append("\\S\\");
                case '~' -> escaped.append("\\R\\");
                case '\\' -> escaped.append("\\E\\");
                case '&' -> escaped.append("\\T\\");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        escaped.append(String.format(Locale.ROOT, "\\X%02X\\", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
