package daybreak.clinic.record.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One table in a backup.
 *
 * @param schema where it stands
 * @param table its name
 * @param columns that the file has, in order
 * @param rows how many
 */
record TableCopy(String schema, String table, List<String> columns, long rows) {

    TableCopy {
        columns = List.copyOf(columns);
    }

    /** The file's name in the backup. */
    String file() {
        return schema + "." + table + ".copy.gz";
    }

    TableCopy withRows(long counted) {
        return new TableCopy(schema, table, columns, counted);
    }

    /** Both names as SQL has them. */
    String quoted() {
        return quoted(schema) + "." + quoted(table);
    }

    String quotedColumns() {
        return columns.stream().map(TableCopy::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
