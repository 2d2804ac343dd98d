package daybreak.clinic.record.export;

import daybreak.clinic.record.export.Column.Kind;
import java.io.IOException;
import java.util.List;

/** {@code dictionary.csv}: what each column of each file means. */
final class Dictionary implements OpenFile {

    private static final String FAITHFUL =
            "No value is altered. A spreadsheet may take a text that begins with = + - or @ for a"
                    + " formula, and may change numbers, times and leading zeros: import every"
                    + " column as text. Line ends are line feeds, the encoding is UTF-8, quoting is"
                    + " RFC 4180. U+0000, U+001A and a half of a surrogate pair stand as U+001A and"
                    + " four hexadecimal digits.";
    private static final String JOURNAL =
            "One entry a line, as canonical JSON (sorted keys, no white space), in the order of the"
                    + " journal. Without its member hash a line is what the SHA-256 in hash was"
                    + " taken of; previous is the hash of the entry before in the same stream.";

    private final List<OpenFile> files;

    Dictionary(List<OpenFile> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public String name() {
        return "dictionary";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("file", Kind.TEXT, "The file."),
                Column.of("column", Kind.TEXT, "The column; empty where the row is of the file."),
                Column.of("meaning", Kind.TEXT, "What stands in it."),
                Column.of("unit", Kind.TEXT, "The unit of its numbers, where all have one."),
                Column.of(
                        "type",
                        Kind.WORD,
                        "What its texts are: text, word, whole number, id,"
                                + " date, time; csv and ndjson for files."));
    }

    @Override
    public void write(Source source, Rows rows) throws IOException {
        rows.row(List.of("*.csv", "", FAITHFUL, "", "csv"));
        rows.row(List.of(JournalFile.NAME, "", JOURNAL, "", "ndjson"));
        for (OpenFile file : files) {
            write(file, rows);
        }
        write(this, rows);
    }

    private static void write(OpenFile file, Rows rows) throws IOException {
        for (Column column : file.columns()) {
            rows.row(
                    List.of(
                            file.name() + ".csv",
                            column.name(),
                            column.meaning(),
                            column.unit(),
                            column.kind().openName()));
        }
    }
}
