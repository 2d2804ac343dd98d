package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a server that somebody else runs may keep a record: a monitor is told that a reading is
 * on disk, so the server must not say "committed" before it is.
 */
final class ServerFitness {

    /** The release that this program's statements are written for and tested on. */
    static final int OLDEST_RELEASE = 18;

    private static final int RELEASE_DIGITS = 10_000;
    private static final String VERSION = "server_version_num";

    /** What each setting must not be, and to what it is to be set. */
    private static final Map<String, Wrong> WRONG = wrong();

    private record Wrong(String value, String wayOut) {}

    private ServerFitness() {}

    private static Map<String, Wrong> wrong() {
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        wrong.put("in_hot_standby", new Wrong("on", "name the primary server: this is a copy"));
        for (String durable : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            wrong.put(
                    durable,
                    new Wrong(
                            "off",
                            "switch "
                                    + durable
                                    + " on: without it what a monitor was told to be on disk can be"
                                    + " lost"));
        }
        return wrong;
    }

    /**
     * Looks at the settings as a connection has them.
     *
     * @throws Obstacle when the server may not keep a record
     */
    static void examine(Connection connection) throws SQLException, Obstacle {
        Optional<DatabaseRefusal> objection = objection(settings(connection));
        if (objection.isPresent()) {
            throw new Obstacle(objection.get());
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>(WRONG.keySet());
        names.add(VERSION);
        names.add("server_encoding");
        Map<String, String> settings = new LinkedHashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT name, setting FROM pg_settings WHERE name = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    settings.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return settings;
    }

    /** What speaks against a server with these settings; empty when nothing does. */
    static Optional<DatabaseRefusal> objection(Map<String, String> settings) {
        int release = Integer.parseInt(settings.getOrDefault(VERSION, "0")) / RELEASE_DIGITS;
        if (release < OLDEST_RELEASE) {
            return unfit(
                    "the server of --database-url is PostgreSQL " + release,
                    "name one of release " + OLDEST_RELEASE + " or later");
        }
        if (!"UTF8".equals(settings.get("server_encoding"))) {
            return unfit(
                    "the database of --database-url has server_encoding = "
                            + settings.get("server_encoding"),
                    "make it with ENCODING 'UTF8'");
        }
        return WRONG.entrySet().stream()
                .filter(one -> one.getValue().value().equals(settings.get(one.getKey())))
                .findFirst()
                .flatMap(one ->
                        unfit(
                                "the server of --database-url has "
                                        + one.getKey()
                                        + " = "
                                        + one.getValue().value(),
                                one.getValue().wayOut()));
    }

    private static Optional<DatabaseRefusal> unfit(String found, String wayOut) {
        return Optional.of(new DatabaseRefusal(Reason.SERVER_UNFIT, found, wayOut));
    }
}
