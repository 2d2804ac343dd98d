package daybreak.clinic.record.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the store is away, in one line for people, without secrets. */
final class StoreFault {

    private StoreFault() {}

    static String inOneLine(Exception cause) {
        return cause instanceof SQLException sql ? ofDatabase(sql) : ofFile(cause);
    }

    private static String ofDatabase(SQLException cause) {
        @Nullable String state = cause.getSQLState();
        if (state == null || state.startsWith("08")) {
            return "the database does not answer";
        }
        return switch (state) {
            case "53100" -> "the disk of the database is full";
            case "25006" -> "the database takes no writes (it is read-only)";
            case "57P01", "57P02", "57P03" -> "the database is stopping or starting";
            default -> "the database refuses to write (" + state + ")";
        };
    }

    private static String ofFile(Exception cause) {
        return "the anchors' file cannot be written (" + cause.getClass().getSimpleName() + ")";
    }
}
