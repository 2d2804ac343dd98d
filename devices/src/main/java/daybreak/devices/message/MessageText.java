package daybreak.devices.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message's text that has been looked over: it begins with MSH, its separators are distinct, each
 * of its segments has a name, and it is inside the limits. Both readers start from here, so neither
 * can be led astray by what is no message at all.
 *
 * <p>A segment ends with CR, as HL7 says; CR LF and empty lines are forgiven, and a text without
 * any CR may end its segments with LF.
 *
 * @param delimiters as MSH declares them
 * @param segments one text each, without line ends, the first of them MSH
 */
public record MessageText(Delimiters delimiters, List<String> segments) {

    /** The most observation rows that a message may have. */
    public static final int MOST_OBSERVATIONS = 5_000;

    /**
     * The most separators of all kinds: above what the most rows need (18 fields and some
     * components each), so that a megabyte of bare separators is not turned into objects.
     */
    public static final int MOST_SEPARATORS = 250_000;

    private static final int NAME_LENGTH = 3;

    public MessageText {
        segments = List.copyOf(segments);
    }

    /** Looks a text over. */
    public static LookedOver look(String text) {
        List<String> segments = segments(text);
        String header = segments.isEmpty() ? "" : segments.getFirst();
        Optional<Delimiters> delimiters = Delimiters.of(header);
        if (delimiters.isEmpty()) {
            return new LookedOver.Faulty(
                    new Problem(
                            Problem.Kind.NO_HEADER,
                            1,
                            "a message begins with MSH and five distinct separators"),
                    header);
        }
        MessageText looked = new MessageText(delimiters.get(), segments);
        return looked.problem()
                .<LookedOver>map(problem -> new LookedOver.Faulty(problem, header))
                .orElseGet(() -> new LookedOver.Clear(looked));
    }

    /** The text again, its segments ended by CR. */
    public String joined() {
        return String.join("\r", segments);
    }

    private static List<String> segments(String text) {
        char lineEnd = text.indexOf('\r') >= 0 ? '\r' : '\n';
        List<String> segments = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(lineEnd, from);
            if (end < 0) {
                end = text.length();
            }
            while (from < end && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            if (from < end) {
                segments.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return segments;
    }

    private Optional<Problem> problem() {
        int observations = 0;
        int separators = 0;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (!hasName(segment)) {
                return problem(
                        Problem.Kind.NO_STRUCTURE, i, "a line without the name of a segment");
            }
            if (i > 0 && declaresDelimiters(segment)) {
                return problem(Problem.Kind.TWO_MESSAGES, i, "a second header in one message");
            }
            if (segment.startsWith("OBX") && ++observations > MOST_OBSERVATIONS) {
                return problem(
                        Problem.Kind.OVER_A_LIMIT,
                        i,
                        "more than " + MOST_OBSERVATIONS + " OBX rows");
            }
            separators += separatorsIn(segment);
            if (separators > MOST_SEPARATORS) {
                return problem(
                        Problem.Kind.OVER_A_LIMIT, i, "more than " + MOST_SEPARATORS + " fields");
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(Problem.Kind kind, int index, String words) {
        return Optional.of(new Problem(kind, index + 1, words));
    }

    private boolean hasName(String segment) {
        return segment.length() >= NAME_LENGTH
                && isCapital(segment.charAt(0))
                && isCapitalOrDigit(segment.charAt(1))
                && isCapitalOrDigit(segment.charAt(2))
                && (segment.length() == NAME_LENGTH
                        || segment.charAt(NAME_LENGTH) == delimiters.field());
    }

    private static boolean declaresDelimiters(String segment) {
        return segment.startsWith("MSH") || segment.startsWith("FHS") || segment.startsWith("BHS");
    }

    private int separatorsIn(String segment) {
        int count = 0;
        for (int i = 0; i < segment.length(); i++) {
            if (delimiters.separates(segment.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isCapitalOrDigit(char c) {
        return isCapital(c) || (c >= '0' && c <= '9');
    }
}
