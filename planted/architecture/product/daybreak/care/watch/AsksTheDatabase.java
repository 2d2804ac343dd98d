// planted: arrow-care: java.sql.Connection
// planted: sql-types-in-stores: java.sql.Connection
package daybreak.care.watch;

import java.sql.Connection;
import java.sql.SQLException;

final class AsksTheDatabase {

    private AsksTheDatabase() {}

    static void close(Connection connection) throws SQLException {
        connection.close();
    }
}
