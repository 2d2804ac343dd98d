package daybreak.console.manner;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints rows in one of the formats, each as soon as it is there. Units are the last words of the
 * columns' names.
 */
public final class Rows implements AutoCloseable {

    /** A table's columns are as wide as its first rows ask for; later ones may stick out. */
    private static final int MEASURED_ROWS = 1_000;

    private final DataStream out;
    private final Format format;
    private final List<String> columns;
    private final List<List<Cell>> waiting = new ArrayList<>();
    private int[] widths = {};
    private long printed;

    /** Begins; prints the head where the format has one. */
    public Rows(DataStream out, Format format, List<String> columns) {
        this.out = out;
        this.format = format;
        this.columns = List.copyOf(columns);
        switch (format) {
            case CSV -> out.line(csv(columns.stream().map(Cell::of).toList()));
            case JSON -> out.write("[");
            case TABLE -> {
                // Its head is printed when its widths are known.
            }
        }
    }

    /**
     * Prints one row.
     *
     * @throws IllegalArgumentException when it has another number of cells than there are columns
     */
    public void row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns);
        }
        switch (format) {
            case CSV -> out.line(csv(cells));
            case JSON -> {
                out.write(printed == 0 ? "\n" : ",\n");
                out.write(json(cells));
            }
            case TABLE -> {
                waiting.add(List.copyOf(cells));
                if (widths.length > 0 || waiting.size() == MEASURED_ROWS) {
                    printTable();
                }
            }
        }
        printed++;
    }

    /** Ends: prints what is left. */
    @Override
    public void close() {
        switch (format) {
            case CSV -> {
                // Every line is printed.
            }
            case JSON -> out.line(printed == 0 ? "]" : "\n]");
            case TABLE -> printTable();
        }
    }

    /** RFC 4180, with line feeds. */
    private static String csv(List<Cell> cells) {
        List<String> fields = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            String text = cell.plain();
            boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ');
            fields.add(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        return String.join(",", fields);
    }

    private String json(List<Cell> cells) {
        List<String> members = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            members.add(JsonText.quoted(columns.get(i)) + ": " + jsonValue(cells.get(i)));
        }
        return "  {" + String.join(", ", members) + "}";
    }

    private static String jsonValue(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> JsonText.quoted(text);
            case Cell.Numeric(var text) -> text;
            case Cell.Absent _ -> "null";
        };
    }

    private void printTable() {
        if (widths.length == 0) {
            measure();
            List<Cell> head = columns.stream().map(Cell::of).toList();
            out.line(aligned(head));
        }
        waiting.forEach(row -> out.line(aligned(row)));
        waiting.clear();
    }

    private void measure() {
        widths = columns.stream().mapToInt(String::length).toArray();
        for (List<Cell> row : waiting) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).plain().length());
            }
        }
    }

    /** Words to the left, numbers to the right. */
    private String aligned(List<Cell> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i).plain();
            String space = " ".repeat(Math.max(0, widths[i] - text.length()));
            line.append(i == 0 ? "" : "  ");
            line.append(row.get(i) instanceof Cell.Numeric ? space + text : text + space);
        }
        return line.toString().stripTrailing();
    }
}
