package daybreak.devices.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A frame's content as text. The character set is the one that MSH-18 declares; where it declares
 * none that we know, or the bytes are not of it, UTF-8, and where they are not of that either, ISO
 * 8859-1, which every byte is of. NUL, which no store keeps, becomes its visible sign U+2400.
 *
 * @param text the characters
 * @param fit whether they are of the character set that was declared
 */
public record FrameText(String text, Fit fit) {

    /** Whether the bytes are what the message says they are. */
    public enum Fit {
        AS_DECLARED,
        NOT_AS_DECLARED
    }

    private static final int CHARACTER_SET_FIELD = 18;

    /** HL7 table 0211, as far as a monitor may use it on this wire. */
    private static final Map<String, Charset> DECLARABLE =
            Map.ofEntries(
                    Map.entry("", StandardCharsets.UTF_8),
                    Map.entry("ASCII", StandardCharsets.US_ASCII),
                    Map.entry("8859/1", StandardCharsets.ISO_8859_1),
                    Map.entry("8859/2", Charset.forName("ISO-8859-2")),
                    Map.entry("8859/3", Charset.forName("ISO-8859-3")),
                    Map.entry("8859/4", Charset.forName("ISO-8859-4")),
                    Map.entry("8859/5", Charset.forName("ISO-8859-5")),
                    Map.entry("8859/6", Charset.forName("ISO-8859-6")),
                    Map.entry("8859/7", Charset.forName("ISO-8859-7")),
                    Map.entry("8859/8", Charset.forName("ISO-8859-8")),
                    Map.entry("8859/9", Charset.forName("ISO-8859-9")),
                    Map.entry("8859/15", Charset.forName("ISO-8859-15")),
                    Map.entry("UNICODE UTF-8", StandardCharsets.UTF_8),
                    Map.entry("UTF-8", StandardCharsets.UTF_8));

    /** The text of a frame's content. */
    public static FrameText of(byte[] content) {
        if (isAscii(content)) {
            return new FrameText(
                    visible(new String(content, StandardCharsets.US_ASCII)), Fit.AS_DECLARED);
        }
        Charset declared = DECLARABLE.get(declaredIn(content));
        if (declared != null) {
            Optional<String> text = strictly(content, declared);
            if (text.isPresent()) {
                return new FrameText(visible(text.get()), Fit.AS_DECLARED);
            }
        }
        String text =
                strictly(content, StandardCharsets.UTF_8)
                        .orElseGet(() -> new String(content, StandardCharsets.ISO_8859_1));
        return new FrameText(visible(text), Fit.NOT_AS_DECLARED);
    }

    private static boolean isAscii(byte[] content) {
        for (byte b : content) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** MSH-18, found before the text is known: its characters are ASCII in every set. */
    private static String declaredIn(byte[] content) {
        int lineEnd = 0;
        while (lineEnd < content.length && content[lineEnd] != '\r' && content[lineEnd] != '\n') {
            lineEnd++;
        }
        String header = new String(content, 0, lineEnd, StandardCharsets.ISO_8859_1);
        if (header.length() < 4) {
            return "";
        }
        char separator = header.charAt(3);
        int from = 3;
        for (int field = 2; field <= CHARACTER_SET_FIELD && from >= 0; field++) {
            from = header.indexOf(separator, from + (field == 2 ? 0 : 1));
        }
        if (from < 0) {
            return "";
        }
        int end = from + 1;
        while (end < header.length() && !endsName(header.charAt(end), separator)) {
            end++;
        }
        return header.substring(from + 1, end).strip();
    }

    private static boolean endsName(char c, char separator) {
        return c == separator || c == '~' || c == '^';
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String visible(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\u2400');
    }
}
