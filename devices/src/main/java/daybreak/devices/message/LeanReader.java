package daybreak.devices.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the common message: usual separators and no escape sequence. It splits and does nothing
 * else; every other message it declines.
 */
public final class LeanReader implements MessageReader {

    private static final char ESCAPE = Delimiters.USUAL.escape();

    @Override
    public ReaderResult read(MessageText text) {
        if (!text.delimiters().equals(Delimiters.USUAL)) {
            return new ReaderResult.Declined();
        }
        List<Segment> segments = new ArrayList<>(text.segments().size());
        for (String segment : text.segments()) {
            boolean isHeader = segments.isEmpty();
            if (segment.indexOf(ESCAPE, isHeader ? segmentBody(segment) : 0) >= 0) {
                return new ReaderResult.Declined();
            }
            segments.add(isHeader ? header(segment) : segment(segment));
        }
        return new ReaderResult.Structured(new Message(segments));
    }

    /** Where MSH-2 ends. */
    private static int segmentBody(String header) {
        int end = header.indexOf('|', 4);
        return end < 0 ? header.length() : end;
    }

    private static Segment header(String text) {
        int body = segmentBody(text);
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Plain("|"));
        fields.add(new Field.Plain(text.substring(4, body)));
        addFields(text, body, fields);
        return Parts.segment("MSH", fields);
    }

    private static Segment segment(String text) {
        List<Field> fields = new ArrayList<>();
        addFields(text, 3, fields);
        return Parts.segment(text.substring(0, 3), fields);
    }

    /** The fields of a segment after the field separator at a place, if one stands there. */
    private static void addFields(String text, int separator, List<Field> fields) {
        int from = separator + 1;
        while (from <= text.length()) {
            int end = endOf(text, '|', from, text.length());
            fields.add(field(text, from, end));
            from = end + 1;
        }
    }

    private static Field field(String text, int from, int end) {
        if (from == end) {
            return Field.Plain.EMPTY;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '^' || c == '~' || c == '&') {
                return structured(text, from, end);
            }
        }
        return new Field.Plain(text.substring(from, end));
    }

    private static Field structured(String text, int from, int end) {
        List<List<List<String>>> repetitions = new ArrayList<>();
        for (int at = from; at <= end; ) {
            int stop = endOf(text, '~', at, end);
            repetitions.add(components(text, at, stop));
            at = stop + 1;
        }
        return Parts.field(repetitions);
    }

    private static List<List<String>> components(String text, int from, int end) {
        List<List<String>> components = new ArrayList<>();
        for (int at = from; at <= end; ) {
            int stop = endOf(text, '^', at, end);
            components.add(subcomponents(text, at, stop));
            at = stop + 1;
        }
        return components;
    }

    private static List<String> subcomponents(String text, int from, int end) {
        List<String> subcomponents = new ArrayList<>(1);
        for (int at = from; at <= end; ) {
            int stop = endOf(text, '&', at, end);
            subcomponents.add(text.substring(at, stop));
            at = stop + 1;
        }
        return subcomponents;
    }

    private static int endOf(String text, char separator, int from, int end) {
        int at = text.indexOf(separator, from, end);
        return at < 0 ? end : at;
    }
}
