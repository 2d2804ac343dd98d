package daybreak.clinic.record.export;

/**
 * A column of an open file.
 *
 * @param name as it stands in the head; a unit, where there is one for all rows, is its last word
 * @param meaning one or two sentences
 * @param unit of its numbers; empty where it has none, or where a column beside it names it
 * @param kind what its texts are
 */
public record Column(String name, String meaning, String unit, Kind kind) {

    /** What the texts of a column are. */
    public enum Kind {
        /** Any text. */
        TEXT("text"),
        /** One of the words that the meaning lists. */
        WORD("word"),
        /** A whole number. */
        WHOLE("whole number"),
        /** A UUID that is never used again. */
        ID("id"),
        /** ISO 8601 date. */
        DATE("date"),
        /** ISO 8601 time with its offset, in the clinic's zone. */
        TIME("time");

        private final String openName;

        Kind(String openName) {
            this.openName = openName;
        }

        /** As the dictionary names it. */
        public String openName() {
            return openName;
        }
    }

    /** A column without a unit. */
    public static Column of(String name, Kind kind, String meaning) {
        return new Column(name, meaning, "", kind);
    }
}
