// planted: sql-types-in-stores: org.springframework.jdbc.core.simple.JdbcClient
// planted: sql-text-in-stores: select value from reading
package daybreak.clinic.board;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

final class AsksForReadings {

    private AsksForReadings() {}

    static List<String> values(JdbcClient client) {
        return client.sql("select value from reading where chair = 1")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
