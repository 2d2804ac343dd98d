package daybreak.clinic.record.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.testkit.hazards.Controls;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class RightsIT {

    private static final String RIGHTS_MISSING = "42501";

    /** These the application may change, and nothing else in the schema of the record. */
    private static final List<String> CHANGEABLE = List.of("heads", "lease");

    @Test
    @Controls("H34")
    void theApplicationAddsAndReadsButChangesNothing(Database database) throws Exception {
        List<String> tables = tables(database);
        assertThat(tables).contains("journal", "readings", "reports", "segments");
        try (Connection connection = database.connect(Access.APPLICATION, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                refuses(statement, "DELETE FROM record." + table);
                refuses(statement, "TRUNCATE record." + table);
                refuses(statement, "DROP TABLE record." + table);
                refuses(statement, "ALTER TABLE record." + table + " DISABLE TRIGGER ALL");
                statement.execute("SELECT * FROM record." + table + " LIMIT 0");
                if (!CHANGEABLE.contains(table)) {
                    refuses(statement, "UPDATE record." + table + " SET " + aColumn(table));
                }
            }
            statement.execute("INSERT INTO record.units VALUES (1, 'mmHg')");
        }
    }

    @Test
    void theApplicationIsNobodyElse(Database database) throws Exception {
        try (Connection connection = database.connect(Access.APPLICATION, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            refuses(statement, "SET ROLE postgres");
            refuses(statement, "CREATE TABLE record.mine (x integer)");
            refuses(statement, "CREATE TABLE model.mine (x integer)");
            refuses(statement, "SELECT * FROM model.flyway_schema_history");
            refuses(statement, "ALTER SYSTEM SET fsync = off");
            refuses(statement, "SELECT pg_read_file('postgresql.conf')");
        }
    }

    private static void refuses(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(RIGHTS_MISSING));
    }

    private static String aColumn(String table) {
        return switch (table) {
            case "journal" -> "late = true";
            case "reports" -> "chair = 1";
            case "readings" -> "text = ''";
            case "segments" -> "late = true";
            case "digests" -> "report = 0";
            case "devices", "units" -> "text = ''";
            case "parameters" -> "name = ''";
            default -> throw new AssertionError("a table that this test does not know: " + table);
        };
    }

    private static List<String> tables(Database database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT tablename FROM pg_tables WHERE schemaname = 'record'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
