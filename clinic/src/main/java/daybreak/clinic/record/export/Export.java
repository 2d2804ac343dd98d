package daybreak.clinic.record.export;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.bundle.Bundle;
import daybreak.clinic.record.canonical.UnreadableValue;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.export.Exported.WrittenFile;
import daybreak.clinic.record.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the whole record as it stands at one moment in open files, beside a running clinic. */
public final class Export {

    private final EventKinds kinds;
    private final List<OpenFile> features;
    private final Progress progress;

    /**
     * @param features the files of the features
     */
    public Export(EventKinds kinds, List<? extends OpenFile> features, Progress progress) {
        this.kinds = kinds;
        this.features = List.copyOf(features);
        this.progress = progress;
    }

    /** Writes it to a folder that is made, or is empty. */
    public Errand.Result<Exported> run(DatabaseHome home, Path to) {
        return Errand.on(home, database -> write(database, to));
    }

    /** The same for a database that is open. */
    public Exported write(Database database, Path to) throws SQLException, IOException {
        return switch (Bundle.begin(to)) {
            case Bundle.Beginning.Taken(var folder) -> new Exported.FolderTaken(folder);
            case Bundle.Beginning.Begun(var bundle) -> {
                try (bundle;
                        Snapshot snapshot = Snapshot.of(database, Access.APPLICATION)) {
                    List<WrittenFile> files = write(snapshot, database, bundle);
                    bundle.finish();
                    yield new Exported.Written(files);
                } catch (Unexportable | UnreadableValue e) {
                    yield new Exported.RecordDamaged(String.valueOf(e.getMessage()));
                }
            }
        };
    }

    private List<WrittenFile> write(Snapshot snapshot, Database database, Bundle bundle)
            throws SQLException, IOException {
        long reports = highest(snapshot, "SELECT max(id) FROM record.reports");
        long entries = highest(snapshot, "SELECT max(position) FROM record.journal");
        long total = reports + entries;
        Source source = new Source(snapshot, kinds, new Times(database.stamp().zone()));
        List<OpenFile> tables = new ArrayList<>(features);
        tables.add(new ReadingsFile((done, _) -> progress.at(entries + done, total), reports));
        List<WrittenFile> written = new ArrayList<>();
        written.add(
                JournalFile.write(source, bundle, (done, _) -> progress.at(done, total), entries));
        for (OpenFile table : tables) {
            written.add(write(table, source, bundle));
        }
        written.add(write(new Dictionary(tables), source, bundle));
        return written;
    }

    private static long highest(Snapshot snapshot, String sql) throws SQLException {
        try (PreparedStatement query = snapshot.connection().prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static WrittenFile write(OpenFile table, Source source, Bundle bundle)
            throws SQLException, IOException {
        String name = table.name() + ".csv";
        long rows;
        try (CsvFile file = new CsvFile(bundle.file(name), table.columns())) {
            table.write(source, file);
            rows = file.rows();
        }
        return new WrittenFile(name, rows, bundle.size(name));
    }
}
