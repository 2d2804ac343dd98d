package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The application's role: made by the owner, with a password that lies in the data folder. */
final class Roles {

    /** The server's word for a wrong or missing password. */
    private static final String WRONG_PASSWORD = "28P01";

    private static final String RIGHTS_MISSING = "42501";

    private final Address address;

    Roles(Address address) {
        this.address = address;
    }

    /** Makes the role, or gives it this folder's password: the database belongs to the folder. */
    void own() throws SQLException {
        try (Connection connection = owner()) {
            if (exists(connection)) {
                setPassword(connection, name(), address.application().password());
            } else {
                make(connection);
            }
        }
    }

    /**
     * Makes the role in a database that others may know too; one that is there keeps its password.
     *
     * @throws Obstacle when this folder does not know its password, or the owner may not make it
     */
    void share() throws SQLException, Obstacle {
        try (Connection connection = owner()) {
            if (!exists(connection)) {
                makeIfAllowed(connection);
            }
        }
        try (Connection application =
                address.source(Access.APPLICATION, Answer.PATIENT).getConnection()) {
            // What is set for this role alone counts too.
            ServerFitness.examine(application);
        } catch (SQLException e) {
            if (!WRONG_PASSWORD.equals(e.getSQLState())) {
                throw e;
            }
            throw new Obstacle(
                    new DatabaseRefusal(
                            Reason.RIGHTS_MISSING,
                            "the database has a role "
                                    + name()
                                    + " with another password: another data folder uses it",
                            "use that folder, or copy its secrets/application into this one"),
                    e);
        }
    }

    /** Sets the owner's own password. */
    void renewOwner(Secret password) throws SQLException {
        try (Connection connection = owner()) {
            setPassword(connection, address.owner().name(), password);
        }
    }

    private void makeIfAllowed(Connection connection) throws SQLException, Obstacle {
        try {
            make(connection);
        } catch (SQLException e) {
            if (!RIGHTS_MISSING.equals(e.getSQLState())) {
                throw e;
            }
            throw new Obstacle(
                    new DatabaseRefusal(
                            Reason.RIGHTS_MISSING,
                            "the owner "
                                    + address.owner().name()
                                    + " may not make the role "
                                    + name(),
                            "as a superuser: ALTER ROLE " + address.owner().name() + " CREATEROLE"),
                    e);
        }
    }

    private void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE ROLE "
                            + statement.enquoteIdentifier(name(), true)
                            + " LOGIN NOINHERIT");
        }
        setPassword(connection, name(), address.application().password());
    }

    /** The server sees only what SCRAM needs to check it, so that no log can show the password. */
    private static void setPassword(Connection connection, String role, Secret password)
            throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, password.text().toCharArray(), "scram-sha-256");
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, name());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private String name() {
        return address.application().name();
    }

    private Connection owner() throws SQLException {
        return address.source(Access.OWNER, Answer.PATIENT).getConnection();
    }
}
