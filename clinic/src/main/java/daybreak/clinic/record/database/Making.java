package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The owner's way to the database: takes the folder, makes what is missing, upgrades the rest. */
final class Making {

    private final DataFolder folder;
    private final DatabaseHome.Settings settings;
    private final Stamp wanted;
    private final TablesStep tablesStep;
    private final Purpose purpose;
    private final Deque<Database.Undoing> undoings = new ArrayDeque<>();

    /** What the folder is opened for. */
    private enum Purpose {
        /** To run a clinic on it, new or old. */
        CLINIC,
        /** To be filled from a backup, and stamped when it is full. */
        RESTORE
    }

    /** What is done to the tables once the database runs. */
    private interface TablesStep {
        void apply(Tables tables) throws SQLException, Obstacle;
    }

    private Making(
            DataFolder folder,
            DatabaseHome.Settings settings,
            Stamp wanted,
            Purpose purpose,
            TablesStep tablesStep) {
        this.folder = folder;
        this.settings = settings;
        this.wanted = wanted;
        this.purpose = purpose;
        this.tablesStep = tablesStep;
    }

    static Making ofClinic(
            DataFolder folder, DatabaseHome.Settings settings, Stamp wanted, UpgradeGate gate) {
        return new Making(folder, settings, wanted, Purpose.CLINIC, tables -> tables.upgrade(gate));
    }

    static Making forRestore(
            DataFolder folder, DatabaseHome.Settings settings, DatabaseHome.Origin from) {
        return new Making(
                folder, settings, from.stamp(), Purpose.RESTORE, tables -> tables.make(from));
    }

    Database open() throws IOException, SQLException, Obstacle {
        try {
            return opened();
        } catch (IOException | SQLException | Obstacle | RuntimeException e) {
            while (!undoings.isEmpty()) {
                undoings.pop().undo();
            }
            throw e;
        }
    }

    private Database opened() throws IOException, SQLException, Obstacle {
        Optional<Stamp> present = StampFile.read(folder);
        refuseOther(present);
        OwnerOnly.makeFolder(folder.root());
        hold(
                folder.clinicLock(),
                Reason.CLINIC_RUNNING,
                "a clinic runs on " + folder,
                "stop it, or choose another folder");
        if (present.isEmpty()) {
            new Secrets(folder).make();
        }
        Address address = isExternal() ? external(present) : embedded(present.isEmpty());
        tablesStep.apply(new Tables(address));
        Stamp stamp = present.orElse(wanted);
        if (present.isEmpty() && purpose == Purpose.CLINIC) {
            StampFile.write(folder, stamp);
            Files.deleteIfExists(folder.unfinished());
        }
        Database database = new Database(folder, stamp, new Secrets(folder).holder(), address);
        while (!undoings.isEmpty()) {
            database.atClose(undoings.pollLast());
        }
        return database;
    }

    private void refuseOther(Optional<Stamp> present) throws IOException, Obstacle {
        if (present.isPresent() && purpose == Purpose.RESTORE) {
            throw new Obstacle(
                    Reason.NOT_A_DATA_FOLDER, folder + " is not empty", "name an empty folder");
        }
        if (present.isPresent() && present.get().mode() != wanted.mode()) {
            throw new Obstacle(
                    Reason.OTHER_MODE,
                    folder
                            + " was made for a "
                            + present.get().mode().openName()
                            + ", not for a "
                            + wanted.mode().openName(),
                    "name another folder: the two never mix");
        }
        if (present.isEmpty()
                && !Files.exists(folder.clinicLock())
                && !DatabaseHome.isEmpty(folder.root())) {
            throw new Obstacle(
                    Reason.NOT_A_DATA_FOLDER,
                    folder + " holds something else",
                    "name an empty folder or one that does not exist");
        }
    }

    private void hold(Path file, Reason reason, String found, String wayOut)
            throws IOException, Obstacle {
        FolderLock lock =
                FolderLock.tryTake(file).orElseThrow(() -> new Obstacle(reason, found, wayOut));
        undoings.push(lock::close);
    }

    private boolean isExternal() throws IOException, Obstacle {
        return settings.externalUrl().isPresent()
                || new Secrets(folder).externalAddress().isPresent();
    }

    /** The address is kept once it has proved right: a slip must not replace one that works. */
    private Address external(Optional<Stamp> present) throws IOException, SQLException, Obstacle {
        Secrets secrets = new Secrets(folder);
        Optional<String> kept = secrets.externalAddress();
        if (present.isPresent() && kept.isEmpty()) {
            throw new Obstacle(
                    Reason.OTHER_DATABASE,
                    folder + " has its record in a database of its own",
                    "leave --database-url out, or name a new folder");
        }
        String url = settings.externalUrl().or(() -> kept).orElseThrow();
        Address address = Address.external(url, secrets.of(Access.APPLICATION));
        new ExternalDatabase(address)
                .examine(
                        present.isPresent()
                                ? ExternalDatabase.Folder.WITH_A_RECORD
                                : ExternalDatabase.Folder.NEW);
        new Roles(address).share();
        if (settings.externalUrl().isPresent()) {
            secrets.keepExternalAddress(url);
        }
        return address;
    }

    private Address embedded(boolean isNew) throws IOException, SQLException, Obstacle {
        hold(
                folder.serverLock(),
                Reason.FOLDER_BUSY,
                "a command is using the database of " + folder,
                "wait until it has ended, then start again");
        OwnerOnly.makeFolder(folder.postgres());
        OwnerOnly.refuseIfExposed(folder.postgres());
        if (isNew) {
            clear();
        }
        Secrets secrets = new Secrets(folder);
        Optional<DataFolder> template = isNew ? settings.template() : Optional.empty();
        Secret first =
                template.isPresent()
                        ? Template.copy(template.get(), folder)
                        : secrets.of(Access.OWNER);
        Path binaries = settings.binaries().orElse(folder.binaries());
        EmbeddedServer server = EmbeddedServer.start(folder, binaries, first);
        ServerGuard guard = new ServerGuard(server, binaries, secrets.of(Access.OWNER));
        undoings.push(guard::close);
        Address address = Joining.embedded(server.port(), secrets);
        if (template.isPresent()) {
            new Roles(address.withOwner(first)).renewOwner(address.owner().password());
        }
        new Roles(address).own();
        guard.begin();
        return address;
    }

    /** Removes what an attempt that did not get to its end has left. */
    private void clear() throws IOException, Obstacle {
        if (Files.exists(folder.unfinished())) {
            new OldServer(folder.cluster()).stop();
            FolderTree.delete(folder.cluster());
        } else if (!DatabaseHome.isEmpty(folder.cluster())) {
            throw new Obstacle(
                    Reason.FOLDER_UNUSABLE,
                    folder + " has a database but no stamp",
                    "put " + folder.stamp().getFileName() + " back, or restore from a backup");
        }
        OwnerOnly.write(folder.unfinished(), "");
    }
}
