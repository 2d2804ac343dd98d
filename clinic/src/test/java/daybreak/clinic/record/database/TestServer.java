package daybreak.clinic.record.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL server for all tests of a build's JVM: real, durable, with the settings of a
 * clinic. Each test gets a fresh database, copied from one that has the tables.
 */
public final class TestServer implements AutoCloseable {

    private static final String TEMPLATE = "template_daybreak";

    private final Path root;
    private final EmbeddedServer server;
    private final FolderLock lock;
    private final Secrets secrets;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(Path root, EmbeddedServer server, FolderLock lock, Secrets secrets) {
        this.root = root;
        this.server = server;
        this.lock = lock;
        this.secrets = secrets;
    }

    /** Where the server's programs are unpacked, once for all tests. */
    public static Path binaries() {
        return Path.of("target", "postgres-programs").toAbsolutePath();
    }

    static TestServer start() throws IOException, SQLException, Obstacle {
        Path root = freeRoot();
        DataFolder folder = new DataFolder(root.resolve("server"));
        OwnerOnly.makeFolder(binaries());
        OwnerOnly.makeFolder(folder.postgres());
        FolderLock lock = FolderLock.tryTake(folder.serverLock()).orElseThrow();
        Secrets secrets = new Secrets(folder);
        secrets.make();
        EmbeddedServer server = EmbeddedServer.start(folder, binaries(), secrets.of(Access.OWNER));
        TestServer started = new TestServer(root, server, lock, secrets);
        started.prepare();
        return started;
    }

    /** A second build on the same tree at the same time gets a server of its own. */
    private static Path freeRoot() throws IOException {
        for (int i = 0; ; i++) {
            Path root = Path.of("target", "test-record-" + i).toAbsolutePath();
            DataFolder folder = new DataFolder(root.resolve("server"));
            OwnerOnly.makeFolder(folder.root());
            var lock = FolderLock.tryTake(folder.serverLock());
            if (lock.isPresent()) {
                lock.get().close();
                return root;
            }
        }
    }

    private Address address(String database) throws IOException, Obstacle {
        return Address.local(
                server.port(),
                database,
                new Address.Login("postgres", secrets.of(Access.OWNER)),
                new Address.Login("daybreak", secrets.of(Access.APPLICATION)));
    }

    private void prepare() throws IOException, SQLException, Obstacle {
        new Roles(address("postgres")).own();
        hastenSigningIn();
        for (String left : leftovers()) {
            execute("DROP DATABASE \"" + left + "\" WITH (FORCE)");
        }
        execute("CREATE DATABASE " + TEMPLATE);
        new Tables(address(TEMPLATE)).upgrade(UpgradeGate.OPEN);
    }

    /** Tests open thousands of connections; a guess at these passwords harms nobody. */
    private void hastenSigningIn() throws IOException, SQLException, Obstacle {
        for (Access access : Access.values()) {
            execute(
                    "SET scram_iterations = 1; ALTER ROLE "
                            + address("postgres").login(access).name()
                            + " PASSWORD '"
                            + secrets.of(access).text()
                            + "'");
        }
    }

    private List<String> leftovers() throws IOException, SQLException, Obstacle {
        List<String> names = new ArrayList<>();
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                SELECT datname FROM pg_database
                                 WHERE NOT datistemplate AND datname <> 'postgres'
                                """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private Connection owner() throws IOException, SQLException, Obstacle {
        return address("postgres").source(Access.OWNER, Answer.UNHURRIED).getConnection();
    }

    private void execute(String sql) throws IOException, SQLException, Obstacle {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A database of its own, with all tables and nothing in them. */
    Database fresh() throws IOException, SQLException, Obstacle {
        String name = "t" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        Path folder = Files.createTempDirectory(root, name + "-");
        Database database =
                new Database(
                        new DataFolder(folder),
                        Stamp.demonstration(ZoneOffset.UTC, 1),
                        "test-" + name,
                        address(name));
        database.atClose(() -> drop(name, folder));
        return database;
    }

    /** The same database as another data folder sees it: for tests of two clinics on one record. */
    public static Database asAnotherFolder(Database database) throws IOException {
        return database.seenFrom(
                new DataFolder(Files.createTempDirectory(database.folder().root(), "other-")),
                "another-" + database.holder());
    }

    private void drop(String name, Path folder) throws IOException {
        try {
            execute("DROP DATABASE " + name + " WITH (FORCE)");
            FolderTree.delete(folder);
        } catch (SQLException | Obstacle e) {
            throw new IOException("the test's database cannot be dropped", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
