package daybreak.clinic.record.database;

import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is and how each role gets in.
 *
 * @param url JDBC address without user and password
 * @param owner the owner's name and password
 * @param application the application's name and password
 */
record Address(String url, Login owner, Login application) {

    /** The schemas that statements mean when they name none, in this order. */
    static final String SEARCH_PATH = "model,record";

    private static final int CONNECT_SECONDS = 2;

    /**
     * A role.
     *
     * @param name as the database knows it
     * @param password its password
     */
    record Login(String name, Secret password) {}

    /** An embedded server's. */
    static Address local(int port, String database, Login owner, Login application) {
        return new Address(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, owner, application);
    }

    /**
     * A given one, with the owner's name and password in it.
     *
     * @throws Obstacle when it is no address of a PostgreSQL database
     */
    static Address external(String url, Secret application) throws Obstacle {
        Properties properties = Driver.parseURL(url, new Properties());
        if (properties == null) {
            throw new Obstacle(
                    DatabaseRefusal.Reason.UNREACHABLE,
                    "--database-url is no JDBC address of a PostgreSQL database",
                    "write jdbc:postgresql://HOST:PORT/NAME?user=OWNER&password=…");
        }
        String user = PGProperty.USER.getOrDefault(properties);
        String password = PGProperty.PASSWORD.getOrDefault(properties);
        String database = PGProperty.PG_DBNAME.getOrDefault(properties);
        return new Address(
                url,
                new Login(user == null ? "" : user, new Secret(password == null ? "" : password)),
                new Login("daybreak_" + database, application));
    }

    /** Host, port and database, without name and password. */
    String place() {
        Properties properties = Driver.parseURL(url, new Properties());
        return properties == null
                ? ""
                : PGProperty.PG_HOST.getOrDefault(properties)
                        + ":"
                        + PGProperty.PG_PORT.getOrDefault(properties)
                        + "/"
                        + PGProperty.PG_DBNAME.getOrDefault(properties);
    }

    Login login(Access access) {
        return switch (access) {
            case OWNER -> owner;
            case APPLICATION -> application;
        };
    }

    Address withOwner(Secret password) {
        return new Address(url, new Login(owner.name(), password), application);
    }

    PGSimpleDataSource source(Access access, Answer answer) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login(access).name());
        source.setPassword(login(access).password().text());
        source.setCurrentSchema(SEARCH_PATH);
        source.setApplicationName("daybreak");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(answer.seconds());
        source.setTcpKeepAlive(true);
        return source;
    }
}
