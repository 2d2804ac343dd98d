package daybreak.clinic.record.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server that a clinic does not run: somebody else's, with a superuser of its own, of
 * whom the clinic knows nothing but an address.
 */
public final class OutsideServer implements AutoCloseable {

    private static final String SUPERUSER_PASSWORD = "of the house's own administrator";

    /** The password of every owner made here. */
    public static final String OWNER_PASSWORD = "of-the-clinic";

    private final EmbeddedPostgres server;

    private OutsideServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one, durable, in a new folder. */
    public static OutsideServer start(Path folder) throws IOException {
        Path password = folder.resolve("superuser");
        OwnerOnly.write(password, SUPERUSER_PASSWORD + "\n");
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("cluster"))
                        .setRegisterShutdownHook(false)
                        .setOverrideWorkingDirectory(TestServer.binaries().toFile())
                        .setOutputRedirector(Redirect.appendTo(folder.resolve("log").toFile()))
                        .setErrorRedirector(Redirect.appendTo(folder.resolve("log").toFile()))
                        .setConnectConfig("password", SUPERUSER_PASSWORD)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("auth-host", "scram-sha-256")
                        .setLocaleConfig("pwfile", password.toString());
        OwnerOnly.makeFolder(TestServer.binaries());
        return new OutsideServer(builder.start());
    }

    /** An owner who may make roles, and an empty database of its own, both of that name. */
    public String database(String name) throws SQLException {
        execute("CREATE ROLE " + name + " LOGIN CREATEROLE PASSWORD '" + OWNER_PASSWORD + "'");
        execute("CREATE DATABASE " + name + " OWNER " + name);
        return address(name, name, OWNER_PASSWORD);
    }

    /** The address as a person writes it. */
    public String address(String database, String user, String password) {
        return "jdbc:postgresql://127.0.0.1:"
                + server.getPort()
                + "/"
                + database
                + "?user="
                + user
                + "&password="
                + password;
    }

    /** Does something as the superuser. */
    public void execute(String sql) throws SQLException {
        in("postgres", sql);
    }

    /** Does something as the superuser in one of the databases. */
    public void in(String database, String sql) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks something as the superuser; the first column of the first row. */
    public String ask(String database, String question) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database,
                "postgres",
                SUPERUSER_PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
