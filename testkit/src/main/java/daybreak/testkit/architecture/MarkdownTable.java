package daybreak.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of the tables in a Markdown document. */
final class MarkdownTable {

    /**
     * @param line counted from 1
     * @param cells without their blanks, the first at 0
     */
    record Row(int line, List<String> cells) {

        String first() {
            return cells.getFirst();
        }

        String last() {
            return cells.getLast();
        }
    }

    private MarkdownTable() {}

    /** Every row of every table, headings and all; none when there is no such document. */
    static List<Row> rows(Path document) {
        if (!Files.exists(document)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(document)) {
            number++;
            String text = line.strip();
            if (text.startsWith("|") && text.endsWith("|") && text.length() > 2) {
                rows.add(new Row(number, cells(text)));
            }
        }
        return rows;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
