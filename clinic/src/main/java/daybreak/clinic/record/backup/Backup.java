package daybreak.clinic.record.backup;

import daybreak.clinic.record.backup.BackedUp.WrittenTable;
import daybreak.clinic.record.bundle.Bundle;
import daybreak.clinic.record.chain.Anchored;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseHome.Origin;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.snapshot.Snapshot;
import daybreak.quantities.time.MachineClock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/** Copies every table of the record as it stands at one moment, beside a running clinic. */
public final class Backup {

    private final MachineClock clock;
    private final Progress progress;

    /**
     * @param clock whose date the backup bears
     */
    public Backup(MachineClock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** Writes it to a folder that is made, or is empty. */
    public Errand.Result<BackedUp> run(DatabaseHome home, Path to) {
        return Errand.on(home, database -> write(database, to));
    }

    /** The same for a database that is open. */
    public BackedUp write(Database database, Path to) throws SQLException, IOException {
        return switch (Bundle.begin(to)) {
            case Bundle.Beginning.Taken(var folder) -> new BackedUp.FolderTaken(folder);
            case Bundle.Beginning.Begun(var bundle) -> {
                try (bundle;
                        Snapshot snapshot = Snapshot.of(database, Access.OWNER)) {
                    List<WrittenTable> written = write(snapshot.connection(), database, bundle);
                    bundle.finish();
                    yield new BackedUp.Written(written);
                }
            }
        };
    }

    private List<WrittenTable> write(Connection connection, Database database, Bundle bundle)
            throws SQLException, IOException {
        List<TableCopy> tables = new ArrayList<>();
        List<WrittenTable> written = new ArrayList<>();
        List<TableCopy> present = Catalogue.tables(connection);
        for (TableCopy table : present) {
            TableCopy copied = copy(connection, table, bundle);
            tables.add(copied);
            written.add(
                    new WrittenTable(
                            table.schema() + "." + table.table(),
                            copied.rows(),
                            bundle.size(table.file())));
            progress.at(tables.size(), present.size());
        }
        try (OutputStream out = bundle.file(Witness.FILE)) {
            Witness.copy(database.folder().anchors(), anchors(connection), out);
        }
        Origin from = new Origin(database.stamp(), database.tablesVersions());
        try (OutputStream out = bundle.file(Manifest.FILE)) {
            String json = new Manifest(from, clock.wall(), tables).json();
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return written;
    }

    private static TableCopy copy(Connection connection, TableCopy table, Bundle bundle)
            throws SQLException, IOException {
        try (OutputStream out = new GZIPOutputStream(bundle.file(table.file()))) {
            long rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "COPY "
                                            + table.quoted()
                                            + " ("
                                            + table.quotedColumns()
                                            + ") TO STDOUT",
                                    out);
            return table.withRows(rows);
        }
    }

    private static long anchors(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM record.journal WHERE kind = ?")) {
            query.setString(1, Anchored.KIND.name());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
