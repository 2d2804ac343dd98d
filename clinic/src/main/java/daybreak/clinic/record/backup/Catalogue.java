package daybreak.clinic.record.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which tables there are. */
final class Catalogue {

    /**
     * The schemas of this build and of every earlier one. A table of another schema would be
     * missing from backups: a test looks for one.
     */
    static final List<String> SCHEMAS = List.of("model", "record", "staff");

    private Catalogue() {}

    /** All tables but the migrations' own, in the order of their names; their rows uncounted. */
    static List<TableCopy> tables(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        SELECT space.nspname, class.relname,
                               array_agg(attribute.attname::text ORDER BY attribute.attnum)
                          FROM pg_class AS class
                          JOIN pg_namespace AS space ON space.oid = class.relnamespace
                          JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid
                         WHERE class.relkind = 'r' AND space.nspname = ANY (?)
                           AND class.relname <> 'flyway_schema_history'
                           AND attribute.attnum > 0 AND NOT attribute.attisdropped
                           AND attribute.attgenerated = ''
                         GROUP BY space.nspname, class.relname
                         ORDER BY space.nspname COLLATE "C", class.relname COLLATE "C"
                        """)) {
            query.setArray(1, connection.createArrayOf("text", SCHEMAS.toArray()));
            List<TableCopy> tables = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Array columns = rows.getArray(3);
                    tables.add(
                            new TableCopy(
                                    rows.getString(1),
                                    rows.getString(2),
                                    List.of((String[]) columns.getArray()),
                                    0));
                }
            }
            return tables;
        }
    }
}
