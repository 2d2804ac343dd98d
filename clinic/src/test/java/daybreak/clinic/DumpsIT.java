package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.backup.BackedUp;
import daybreak.clinic.record.backup.Backup;
import daybreak.clinic.record.backup.Restore;
import daybreak.clinic.record.backup.Restored;
import daybreak.clinic.record.check.Comparison;
import daybreak.clinic.record.check.ModelCheck;
import daybreak.clinic.record.check.Verdict;
import daybreak.clinic.record.check.Verification;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.database.Opening;
import daybreak.clinic.record.database.TestServer;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.export.Export;
import daybreak.clinic.record.export.Exported;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.world.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any closed version has written, this one restores, finds whole, and exports. */
@ExtendWith(FreshDatabase.class)
class DumpsIT {

    private static final Path DUMPS = Path.of("src", "test", "dumps");

    @TempDir private Path place;

    static List<Path> dumps() throws IOException {
        try (Stream<Path> dumps = Files.list(DUMPS)) {
            return dumps.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void eachIsRestoredWholeRebuiltTheSameAndExported(Path dump) throws Exception {
        DatabaseHome home =
                new DatabaseHome(
                        new DataFolder(place.resolve("data")),
                        DatabaseHome.Settings.embedded().withBinaries(TestServer.binaries()));
        assertThat(new Restore(Progress.UNSEEN).run(dump, home))
                .isInstanceOfSatisfying(
                        Errand.Result.Done.class,
                        done -> assertThat(done.result()).isInstanceOf(Restored.Filled.class));
        try (Database database = ((Opening.Opened) home.openForCommand()).database()) {
            EventKinds kinds = EventKinds.of(Features.all().kinds());
            assertThat(new Verification(database, kinds, Progress.UNSEEN).run())
                    .isInstanceOfSatisfying(
                            Verdict.Whole.class,
                            whole -> {
                                assertThat(whole.entries()).isPositive();
                                assertThat(whole.readings()).isPositive();
                            });
            assertThat(new ModelCheck(Features.all(), Progress.UNSEEN).compare(database).models())
                    .isNotEmpty()
                    .allMatch(Comparison.Model::isFaithful);
            assertThat(
                            new Export(kinds, Features.files(), Progress.UNSEEN)
                                    .write(database, place.resolve("open")))
                    .isInstanceOf(Exported.Written.class);
        }
    }

    /** Makes the dump of a closing: see the README beside the dumps. */
    @Test
    @EnabledIfSystemProperty(named = "daybreak.dump", matches = ".+")
    void aDumpOfThisVersionIsMade(Database database) throws Exception {
        PreparedPast.play(
                new PreparedPast.Wanted(1, 4, database.stamp().zone()),
                new SystemMachineClock(),
                database,
                History.Progress.UNWATCHED);
        assertThat(
                        new Backup(new SystemMachineClock(), Progress.UNSEEN)
                                .write(
                                        database,
                                        DUMPS.resolve(System.getProperty("daybreak.dump"))))
                .isInstanceOf(BackedUp.Written.class);
    }
}
