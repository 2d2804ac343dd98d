package daybreak.clinic.record.export;

import daybreak.clinic.record.bundle.Bundle;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.export.Exported.WrittenFile;
import daybreak.clinic.record.store.JournalReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * {@code journal.ndjson}: a line for each entry, in the order of the journal. A line is canonical
 * JSON; without its {@code hash} it is what SHA-256 was taken of, so that the chains can be walked
 * without Daybreak.
 */
final class JournalFile {

    static final String NAME = "journal.ndjson";

    private static final int FETCH = 1_000;
    private static final int TELL_EVERY = 10_000;

    private JournalFile() {}

    static WrittenFile write(Source source, Bundle bundle, Progress progress, long total)
            throws SQLException, IOException {
        long lines = 0;
        try (Writer out =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        bundle.file(NAME), StandardCharsets.UTF_8.newEncoder()));
                PreparedStatement query =
                        source.connection()
                                .prepareStatement(
                                        "SELECT "
                                                + JournalReader.COLUMNS
                                                + " FROM record.journal ORDER BY position")) {
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    JournalRow row = row(rows);
                    out.write(row.line(JournalReader.hash(rows)));
                    out.write('\n');
                    lines++;
                    if (lines % TELL_EVERY == 0) {
                        progress.at(lines, total);
                    }
                }
            }
        }
        return new WrittenFile(NAME, lines, bundle.size(NAME));
    }

    private static JournalRow row(ResultSet rows) throws SQLException {
        try {
            return JournalReader.row(rows);
        } catch (IllegalArgumentException e) {
            throw new Unexportable("journal position " + rows.getLong(1) + " is no entry", e);
        }
    }
}
