package daybreak.clinic.record.backup;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.check.SampleRecord;
import daybreak.clinic.record.check.Verdict;
import daybreak.clinic.record.check.Verification;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.database.Opening;
import daybreak.clinic.record.database.TestServer;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.export.Export;
import daybreak.quantities.time.HandMovedMachineClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A backup is the whole record, and what is made of it is the same record. */
@ExtendWith(FreshDatabase.class)
class BackupIT {

    @TempDir private Path place;

    private final HandMovedMachineClock machine =
            new HandMovedMachineClock(Instant.parse("2026-11-21T08:00:00Z"));

    private Path backup(Database database, String name) throws Exception {
        Path to = place.resolve(name);
        assertThat(new Backup(machine, Progress.UNSEEN).write(database, to))
                .isInstanceOf(BackedUp.Written.class);
        return to;
    }

    private DatabaseHome home(String name) {
        return new DatabaseHome(
                new DataFolder(place.resolve(name)),
                DatabaseHome.Settings.embedded().withBinaries(TestServer.binaries()));
    }

    private static Path export(Database database, Path to) throws Exception {
        new Export(SampleRecord.KINDS, List.of(), Progress.UNSEEN).write(database, to);
        return to;
    }

    @Test
    void whatIsRestoredIsTheSameRecordAndWholeAndGoesOn(Database database) throws Exception {
        SampleRecord.write(database);
        Path first = backup(database, "backup");
        String sums = Files.readString(export(database, place.resolve("a")).resolve("SHA256SUMS"));

        assertThat(new Restore(Progress.UNSEEN).run(first, home("new")))
                .isInstanceOfSatisfying(
                        Errand.Result.Done.class,
                        done -> assertThat(done.result()).isInstanceOf(Restored.Filled.class));

        try (Database restored = ((Opening.Opened) home("new").openForCommand()).database()) {
            assertThat(restored.stamp()).isEqualTo(database.stamp());
            assertThat(new Verification(restored, SampleRecord.KINDS, Progress.UNSEEN).run())
                    .isEqualTo(
                            new Verification(database, SampleRecord.KINDS, Progress.UNSEEN).run())
                    .isInstanceOf(Verdict.Whole.class);
            assertThat(export(restored, place.resolve("b")).resolve("SHA256SUMS")).hasContent(sums);
            try (PostgresRecord record = TestRecord.on(restored).with(machine).open()) {
                assertThat(record.state()).isNotNull();
            }
            assertThat(new Verification(restored, SampleRecord.KINDS, Progress.UNSEEN).run())
                    .isInstanceOf(Verdict.Whole.class);
        }
        assertThat(new Restore(Progress.UNSEEN).run(first, home("new")))
                .isInstanceOfSatisfying(
                        Errand.Result.Refused.class,
                        refused ->
                                assertThat(refused.why().reason())
                                        .isEqualTo(DatabaseRefusal.Reason.NOT_A_DATA_FOLDER));
    }

    @Test
    void itIsTakenBesideARunningClinicAndHasOneMoment(Database database) throws Exception {
        SampleRecord.write(database);
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            Path during = backup(database, "during");
            assertThat(record.state()).isNotNull();
            Manifest manifest = Manifest.read(Files.readString(during.resolve("backup.json")));
            assertThat(manifest.takenAt()).isEqualTo(machine.wall());
            assertThat(manifest.from().stamp()).isEqualTo(database.stamp());
            assertThat(manifest.tables())
                    .extracting(TableCopy::table, TableCopy::rows)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("journal", 48L),
                            org.assertj.core.groups.Tuple.tuple("reports", 42L));
            assertThat(Files.readAllLines(during.resolve("anchors.ndjson"))).hasSize(6);
        }
    }

    @Test
    void aDamagedOrUnfinishedBackupRestoresNothing(Database database) throws Exception {
        SampleRecord.write(database);
        Path backup = backup(database, "backup");
        Path journal = backup.resolve("record.journal.copy.gz");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        assertThat(new Restore(Progress.UNSEEN).run(backup, home("new")))
                .isEqualTo(
                        new Errand.Result.Done<>(
                                new Restored.Damaged(
                                        "record.journal.copy.gz",
                                        "it is not what was written: its sum differs")));
        Files.delete(backup.resolve("SHA256SUMS"));
        assertThat(new Restore(Progress.UNSEEN).run(backup, home("new")))
                .isEqualTo(new Errand.Result.Done<>(new Restored.NoBackup(backup)));
        assertThat(place.resolve("new")).doesNotExist();
    }

    @Test
    void noTableIsForgottenAndNoneNeedsAnother(Database database) throws Exception {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT)) {
            assertThat(
                            texts(
                                    connection,
                                    """
                                    SELECT nspname FROM pg_namespace
                                     WHERE nspname NOT LIKE 'pg\\_%'
                                       AND nspname NOT IN ('information_schema', 'public')
                                    """))
                    .containsExactlyInAnyOrderElementsOf(Catalogue.SCHEMAS);
            assertThat(texts(connection, "SELECT conname FROM pg_constraint WHERE contype = 'f'"))
                    .as("restore fills tables in the order of their names")
                    .isEmpty();
            assertThat(texts(connection, "SELECT relname FROM pg_class WHERE relkind = 'S'"))
                    .as("a backup has no place for what a sequence has reached")
                    .isEmpty();
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
