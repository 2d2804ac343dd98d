package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens the database of a data folder, making it if there is none.
 *
 * <p>Two locks keep the folder: one is held by the one clinic that may run on it, one by whoever
 * runs its server. A command joins the server of a running clinic and starts it where nobody does.
 */
public final class DatabaseHome {

    private final DataFolder folder;
    private final Settings settings;

    /**
     * Where things come from. Empty means: embedded, made afresh, binaries in the data folder.
     *
     * @param externalUrl the JDBC address of a database elsewhere, with its owner's name and
     *     password
     * @param template a stopped data folder to be copied where a new one is made
     * @param binaries where the server's programs lie or shall be unpacked
     */
    public record Settings(
            Optional<String> externalUrl, Optional<DataFolder> template, Optional<Path> binaries) {

        public static Settings embedded() {
            return new Settings(Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Settings withTemplate(DataFolder stopped) {
            return new Settings(externalUrl, Optional.of(stopped), binaries);
        }

        public Settings withBinaries(Path where) {
            return new Settings(externalUrl, template, Optional.of(where));
        }

        public Settings withExternalUrl(String url) {
            return new Settings(Optional.of(url), template, binaries);
        }
    }

    public DatabaseHome(DataFolder folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** What the folder was made for; empty for one that is not made yet or cannot be read. */
    public Optional<Stamp> stamp() {
        try {
            return StampFile.read(folder);
        } catch (IOException | Obstacle _) {
            return Optional.empty();
        }
    }

    /**
     * Opens it for the clinic that will own it, making folder and database where there are none.
     *
     * @param wanted the stamp of a new folder; an older folder keeps its own, of the same mode
     * @param gate asked before an older version's tables are changed
     */
    public Opening openForClinic(Stamp wanted, UpgradeGate gate) {
        return attempt(() -> Making.ofClinic(folder, settings, wanted, gate).open());
    }

    /** Opens it for a command: joins a running clinic, or starts the server for the while. */
    public Opening openForCommand() {
        return attempt(() -> new Joining(folder, settings).open());
    }

    /**
     * What a backup says of where it comes from.
     *
     * @param stamp of the folder
     * @param tables the versions of the steps that made its tables, in their order
     */
    public record Origin(Stamp stamp, List<String> tables) {

        public Origin {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Makes a new folder with the tables of a backup's version, empty. It is no data folder until
     * {@link #finishRestore}.
     */
    public Opening makeForRestore(Origin from) {
        return attempt(() -> Making.forRestore(folder, settings, from).open());
    }

    /** What came of the last step of a restore. */
    public sealed interface Finishing {

        /** The folder is a data folder of this build's version. */
        record Finished() implements Finishing {}

        /** It could not be made one. */
        record Refused(DatabaseRefusal why) implements Finishing {}
    }

    /** Brings the filled tables to this build's version, and makes the folder a data folder. */
    public Finishing finishRestore(Database filled, Origin from) throws SQLException, IOException {
        try {
            filled.tables().upgrade(UpgradeGate.OPEN);
        } catch (Obstacle obstacle) {
            return new Finishing.Refused(obstacle.refusal());
        }
        StampFile.write(folder, from.stamp());
        Files.deleteIfExists(folder.unfinished());
        return new Finishing.Finished();
    }

    /** What became of throwing a demonstration away. */
    public sealed interface Clearing {

        /** Nothing is left of it, or there was nothing. */
        record Cleared() implements Clearing {}

        /** Everything is as it was. */
        record Refused(DatabaseRefusal why) implements Clearing {}
    }

    /** Throws a demonstration away, its server included. Nothing else is ever thrown away. */
    public Clearing clearDemonstration() {
        try {
            DemonstrationRemoval.of(folder);
            return new Clearing.Cleared();
        } catch (Obstacle obstacle) {
            return new Clearing.Refused(obstacle.refusal());
        } catch (IOException e) {
            return new Clearing.Refused(unusable(e));
        }
    }

    private interface Attempt {
        Database open() throws IOException, SQLException, Obstacle;
    }

    private Opening attempt(Attempt attempt) {
        try {
            return new Opening.Opened(attempt.open());
        } catch (Obstacle obstacle) {
            return new Opening.Refused(obstacle.refusal());
        } catch (SQLException e) {
            return new Opening.Refused(
                    new DatabaseRefusal(
                            Reason.UNREACHABLE,
                            "the database does not answer: " + e.getMessage(),
                            "see that it runs and that its address is right"));
        } catch (IOException e) {
            return new Opening.Refused(unusable(e));
        }
    }

    private DatabaseRefusal unusable(IOException e) {
        return new DatabaseRefusal(
                Reason.FOLDER_UNUSABLE,
                folder + " cannot be used: " + e,
                "see that it can be written and that the disk has room");
    }

    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
