package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A command's way to the database: beside a running clinic, or by itself. */
final class Joining {

    private static final int POLL_MILLIS = 250;

    /** A clinic that is just starting lets nobody in for a while. */
    private static final int LONGEST_START_POLLS = 120;

    private static final int LONGEST_COMPANY_POLLS = 4 * 3_600;

    private final DataFolder folder;
    private final DatabaseHome.Settings settings;

    Joining(DataFolder folder, DatabaseHome.Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Database open() throws IOException, SQLException, Obstacle {
        Stamp stamp =
                StampFile.read(folder)
                        .orElseThrow(() ->
                                new Obstacle(
                                        Reason.NOT_A_DATA_FOLDER,
                                        folder + " is no data folder",
                                        "name the folder that --data named at the start"));
        Secrets secrets = new Secrets(folder);
        Optional<String> external = secrets.externalAddress();
        if (external.isPresent()) {
            Address address = Address.external(external.get(), secrets.of(Access.APPLICATION));
            new ExternalDatabase(address).examine(ExternalDatabase.Folder.WITH_A_RECORD);
            new Tables(address).refuseOther();
            return new Database(folder, stamp, secrets.holder(), address);
        }
        Optional<FolderLock> lock = FolderLock.tryTake(folder.serverLock());
        return lock.isPresent()
                ? startedHere(stamp, secrets, lock.get())
                : new Database(folder, stamp, secrets.holder(), running(secrets));
    }

    private Database startedHere(Stamp stamp, Secrets secrets, FolderLock lock)
            throws IOException, Obstacle {
        EmbeddedServer server = null;
        try {
            Path binaries = settings.binaries().orElse(folder.binaries());
            server = EmbeddedServer.start(folder, binaries, secrets.of(Access.OWNER));
            Address address = embedded(server.port(), secrets);
            new Tables(address).refuseOther();
            Database database = new Database(folder, stamp, secrets.holder(), address);
            EmbeddedServer started = server;
            database.atClose(lock::close);
            database.atClose(started::close);
            database.atClose(() -> awaitOthers(address));
            return database;
        } catch (IOException | Obstacle | RuntimeException e) {
            if (server != null) {
                server.close();
            }
            lock.close();
            throw e;
        }
    }

    static Address embedded(int port, Secrets secrets) throws IOException, Obstacle {
        return Address.local(
                port,
                "postgres",
                new Address.Login("postgres", secrets.of(Access.OWNER)),
                new Address.Login("daybreak", secrets.of(Access.APPLICATION)));
    }

    /** The address of the server that somebody else runs, once it lets the application in. */
    private Address running(Secrets secrets) throws IOException, Obstacle {
        for (int poll = 0; poll < LONGEST_START_POLLS; poll++) {
            Optional<ServerProcess> server = ServerProcess.living(folder.cluster());
            if (server.isPresent() && server.get().port() > 0) {
                Address address = embedded(server.get().port(), secrets);
                if (answers(address)) {
                    new Tables(address).refuseOther();
                    return address;
                }
            }
            pause();
        }
        throw new Obstacle(
                Reason.FOLDER_BUSY,
                "another program holds " + folder + " and its database does not answer",
                "wait until it has started or ended, then try again");
    }

    private static boolean answers(Address address) {
        try (Connection connection =
                address.source(Access.APPLICATION, Answer.PROMPT).getConnection()) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Another command may have joined the server that this one started. */
    private static void awaitOthers(Address address) throws IOException {
        try (Connection connection = address.source(Access.OWNER, Answer.PATIENT).getConnection();
                Statement statement = connection.createStatement()) {
            for (int poll = 0; poll < LONGEST_COMPANY_POLLS && hasOthers(statement); poll++) {
                pause();
            }
        } catch (SQLException e) {
            throw new IOException("the database ended by itself", e);
        }
    }

    private static boolean hasOthers(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery(
                        """
                        SELECT 1 FROM pg_stat_activity
                         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
                        """)) {
            return rows.next();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database", e);
        }
    }
}
