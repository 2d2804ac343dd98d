package daybreak.clinic.record.export;

import daybreak.clinic.record.export.Column.Kind;
import java.util.List;

/**
 * The open files of what this clinic does not do yet: a head and no rows, so that whoever reads an
 * export finds every file in each. A feature that comes takes its file over.
 */
public final class LaterFiles {

    private static final Column PERSON =
            Column.of("person_id", Kind.ID, "The person, as in people.csv.");
    private static final Column SESSION =
            Column.of("session_id", Kind.ID, "The session, as in sessions.csv.");

    private LaterFiles() {}

    /** A file that has no rows yet. */
    private record Empty(String name, List<Column> columns) implements OpenFile {

        @Override
        public void write(Source source, Rows rows) {
            // Nothing of it is in the record yet.
        }
    }

    /** All of them. */
    public static List<OpenFile> all() {
        return List.of(
                empty("enquiries", Column.of("enquiry_id", Kind.ID, "The enquiry.")),
                empty("courses", Column.of("course_id", Kind.ID, "The course of care."), PERSON),
                empty(
                        "sessions",
                        Column.of("session_id", Kind.ID, "The infusion session."),
                        PERSON,
                        Column.of("chair", Kind.WHOLE, "The chair's number."),
                        Column.of("state", Kind.WORD, "How far the session is.")),
                empty("doses", SESSION),
                empty("ledger", Column.of("entry_id", Kind.ID, "The entry of the ledger.")),
                empty("scales", PERSON));
    }

    private static OpenFile empty(String name, Column... columns) {
        return new Empty(name, List.of(columns));
    }
}
