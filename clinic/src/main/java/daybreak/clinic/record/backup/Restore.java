package daybreak.clinic.record.backup;

import daybreak.clinic.record.backup.Restored.FilledTable;
import daybreak.clinic.record.bundle.Inspection;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;

/** Makes a new data folder of a backup, and brings it to this build's version. */
public final class Restore {

    private final Progress progress;

    public Restore(Progress progress) {
        this.progress = progress;
    }

    /**
     * Fills an empty folder, or one that does not exist.
     *
     * @param from the backup
     * @param home the new folder's
     */
    public Errand.Result<Restored> run(Path from, DatabaseHome home) {
        try {
            return switch (Inspection.of(from)) {
                case Inspection.NoBundle(var folder) ->
                        new Errand.Result.Done<>(new Restored.NoBackup(folder));
                case Inspection.Damaged(var file, var what) ->
                        new Errand.Result.Done<>(new Restored.Damaged(file, what));
                case Inspection.Whole() -> restore(from, home);
            };
        } catch (IOException e) {
            return new Errand.Result.Refused<>(
                    new DatabaseRefusal(
                            Reason.FOLDER_UNUSABLE,
                            "the backup " + from + " cannot be read: " + e.getMessage(),
                            "see that it can be read"));
        }
    }

    private Errand.Result<Restored> restore(Path from, DatabaseHome home) throws IOException {
        Path file = from.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return new Errand.Result.Done<>(new Restored.NoBackup(from));
        }
        try {
            Manifest manifest = Manifest.read(Files.readString(file));
            return Errand.fill(home, manifest.from(), database -> fill(database, from, manifest));
        } catch (Manifest.Unreadable e) {
            return new Errand.Result.Done<>(
                    new Restored.Damaged(Manifest.FILE, String.valueOf(e.getMessage())));
        }
    }

    private Restored fill(Database database, Path from, Manifest manifest)
            throws SQLException, IOException {
        List<FilledTable> filled = new ArrayList<>();
        try (Connection connection = database.connect(Access.OWNER, Answer.UNHURRIED)) {
            connection.setAutoCommit(false);
            for (TableCopy table : manifest.tables()) {
                fill(connection, table, from);
                filled.add(new FilledTable(table.schema() + "." + table.table(), table.rows()));
                progress.at(filled.size(), manifest.tables().size());
            }
            release(connection);
            connection.commit();
        }
        Files.copy(
                from.resolve(Witness.FILE),
                database.folder().anchors(),
                StandardCopyOption.REPLACE_EXISTING);
        return new Restored.Filled(filled);
    }

    private static void fill(Connection connection, TableCopy table, Path from)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // A migration may have put rows there.
            statement.execute("TRUNCATE " + table.quoted());
        }
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(from.resolve(table.file())))) {
            long rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY "
                                            + table.quoted()
                                            + " ("
                                            + table.quotedColumns()
                                            + ") FROM STDIN",
                                    in);
            if (rows != table.rows()) {
                throw new IOException(table.file() + " has " + rows + " rows, not " + table.rows());
            }
        }
    }

    /** Nobody owns the copy: the clinic that was running when it was made does not. */
    private static void release(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE record.lease SET holder = ''");
            statement.execute("ANALYZE");
        }
    }
}
