package daybreak.clinic.protocol.document;

/**
 * One thing that is wrong with a protocol document.
 *
 * @param line where, from 1
 * @param field the way to it through the document, such as {@code alarms.spo2_low.medium.limit};
 *     empty for the document as a whole
 * @param found what stands there, as it was written and not too long; empty where nothing does
 * @param wrong what is wrong with it
 * @param wayOut what to do
 */
public record DocumentProblem(int line, String field, String found, String wrong, String wayOut) {

    private static final int LONGEST_QUOTE = 80;

    public DocumentProblem {
        found = found.replaceAll("\\s+", " ");
        if (found.codePointCount(0, found.length()) > LONGEST_QUOTE) {
            found = found.substring(0, found.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
        }
    }

    /** In one line. */
    @Override
    public String toString() {
        return "line %d, %s: \"%s\" %s; %s"
                .formatted(line, field.isEmpty() ? "document" : field, found, wrong, wayOut);
    }
}
