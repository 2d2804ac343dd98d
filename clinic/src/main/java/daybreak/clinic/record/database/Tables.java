package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The tables and the rights on them.
 *
 * <p>Two schemas: {@code record} holds what is written once, {@code model} the read models and
 * whatever else features keep. In the first the application may add and read, in the second also
 * change; what a table needs beyond that its migration says.
 */
final class Tables {

    private final Address address;

    Tables(Address address) {
        this.address = address;
    }

    private DataSource owner() {
        return address.source(Access.OWNER, Answer.UNHURRIED);
    }

    /**
     * Brings them to this build's version.
     *
     * @throws Obstacle when they are of a later one, or the gate objects
     */
    void upgrade(UpgradeGate gate) throws SQLException, Obstacle {
        try (Connection connection = owner().getConnection()) {
            prepare(connection);
            refuseLater();
            if (isMade(connection) && flyway(Optional.empty()).info().pending().length > 0) {
                ask(gate, connection);
            }
        }
        migrate(Optional.empty());
    }

    /**
     * Brings empty tables to the version that a backup was made with.
     *
     * @throws Obstacle when this build does not know that version
     * @throws IllegalStateException when this build has a step among those of the backup that the
     *     backup's build had not: steps are added behind what a closing has
     */
    void make(DatabaseHome.Origin from) throws SQLException, Obstacle {
        try (Connection connection = owner().getConnection()) {
            prepare(connection);
        }
        List<String> known = versions(flyway(Optional.empty()).info().all());
        for (String version : from.tables()) {
            if (!known.contains(version)) {
                throw new Obstacle(
                        Reason.MADE_BY_A_LATER_VERSION,
                        "the backup has tables of version " + version,
                        "use the version of Daybreak that made it, or a later one");
            }
        }
        if (!known.subList(0, from.tables().size()).equals(from.tables())) {
            throw new IllegalStateException(
                    "this build has tables " + known + ", the backup has " + from.tables());
        }
        migrate(Optional.of(from.tables().getLast()));
    }

    /** The versions that made them, in order. */
    List<String> versions() {
        return versions(flyway(Optional.empty()).info().applied());
    }

    private static List<String> versions(MigrationInfo[] steps) {
        return Arrays.stream(steps)
                .map(MigrationInfo::getVersion)
                .sorted()
                .map(MigrationVersion::getVersion)
                .toList();
    }

    /**
     * @throws Obstacle unless they are of this build's version
     */
    void refuseOther() throws Obstacle {
        refuseLater();
        if (flyway(Optional.empty()).info().pending().length > 0) {
            throw new Obstacle(
                    Reason.NEEDS_AN_UPGRADE,
                    "the tables were made by an earlier version",
                    "start the clinic once with this version");
        }
    }

    private void refuseLater() throws Obstacle {
        Optional<MigrationInfo> later =
                Arrays.stream(flyway(Optional.empty()).info().all())
                        .filter(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
                        .findFirst();
        if (later.isPresent()) {
            throw new Obstacle(
                    Reason.MADE_BY_A_LATER_VERSION,
                    "the tables are of version " + later.get().getVersion(),
                    "use the version of Daybreak that made them, or a later one");
        }
    }

    private static void ask(UpgradeGate gate, Connection connection) throws SQLException, Obstacle {
        Optional<String> objection = gate.objection(connection);
        if (objection.isPresent()) {
            throw new Obstacle(
                    Reason.UPGRADE_REFUSED,
                    objection.get(),
                    "start the version that was running before, finish, then upgrade");
        }
    }

    private static boolean isMade(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT to_regclass('record.journal')::text");
                var rows = query.executeQuery()) {
            return rows.next() && rows.getString(1) != null;
        }
    }

    private void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String line : rights(statement.enquoteIdentifier(application(), true))) {
                statement.execute(line);
            }
        }
    }

    private static String[] rights(String application) {
        return new String[] {
            "CREATE SCHEMA IF NOT EXISTS record",
            "CREATE SCHEMA IF NOT EXISTS model",
            "REVOKE ALL ON SCHEMA public FROM PUBLIC",
            "GRANT USAGE ON SCHEMA record, model TO " + application,
            "ALTER DEFAULT PRIVILEGES IN SCHEMA record GRANT SELECT, INSERT ON TABLES TO "
                    + application,
            "ALTER DEFAULT PRIVILEGES IN SCHEMA model"
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
                    + application,
            "ALTER DEFAULT PRIVILEGES IN SCHEMA model GRANT USAGE ON SEQUENCES TO " + application
        };
    }

    private void migrate(Optional<String> version) throws SQLException {
        flyway(version).migrate();
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "REVOKE ALL ON model.flyway_schema_history FROM "
                            + statement.enquoteIdentifier(application(), true));
        }
    }

    private String application() {
        return address.application().name();
    }

    private Flyway flyway(Optional<String> version) {
        return Flyway.configure()
                .dataSource(owner())
                .locations("classpath:db/migration")
                .schemas("model", "record")
                .defaultSchema("model")
                .createSchemas(false)
                .outOfOrder(true)
                .placeholders(Map.of("application", application()))
                .target(version.map(MigrationVersion::fromVersion).orElse(MigrationVersion.LATEST))
                .load();
    }
}
