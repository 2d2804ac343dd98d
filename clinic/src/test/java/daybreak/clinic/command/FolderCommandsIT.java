package daybreak.clinic.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.TestEvents;
import daybreak.clinic.record.backup.Backup;
import daybreak.clinic.record.check.SampleRecord;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.database.Opening;
import daybreak.clinic.record.database.TestServer;
import daybreak.clinic.record.errand.Progress;
import daybreak.console.manner.CommandLine;
import daybreak.console.manner.DataStream;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Surroundings;
import daybreak.quantities.time.SystemMachineClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person calls them: on a stopped folder and beside a running server. */
@ExtendWith(FreshDatabase.class)
class FolderCommandsIT {

    private static final DatabaseHome.Settings SETTINGS =
            DatabaseHome.Settings.embedded().withBinaries(TestServer.binaries());

    @TempDir private Path place;

    private record Ended(ExitStatus status, List<String> out, List<String> err) {}

    private static Ended run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(
                        new DataStream(out),
                        new PrintStream(err, true, UTF_8),
                        Surroundings.Reader.PROGRAM,
                        Surroundings.Reader.PROGRAM,
                        new SystemMachineClock());
        CommandLine line =
                new CommandLine(
                        FolderCommands.all(TestEvents.FEATURES, List.of(), SETTINGS),
                        List.of(),
                        surroundings);
        ExitStatus status = line.run(java.util.Arrays.stream(words).map(Object::toString).toList());
        return new Ended(
                status, out.toString(UTF_8).lines().toList(), err.toString(UTF_8).lines().toList());
    }

    @Test
    void aRecordGoesThroughAllOfThem(Database database) throws Exception {
        SampleRecord.write(database);
        Path backup = place.resolve("backup");
        new Backup(new SystemMachineClock(), Progress.UNSEEN).write(database, backup);
        Path data = place.resolve("data");

        Ended restored = run("restore", "--from", backup, "--data", data);
        assertThat(restored.status()).as("%s", restored.err()).isEqualTo(ExitStatus.DONE);
        assertThat(restored.out()).startsWith("table,rows").contains("record.journal,48");

        Ended alone = run("verify", "--data", data);
        assertThat(alone.status()).as("%s", alone.err()).isEqualTo(ExitStatus.DONE);
        assertThat(alone.out()).hasSize(2);
        assertThat(alone.out().getLast()).startsWith("whole,48,4,42,84,6,2026-11-21T08:05:00Z,");
        assertThat(alone.err()).hasSize(1).first().asString().endsWith(" a second");

        try (Database running =
                ((Opening.Opened) new DatabaseHome(new DataFolder(data), SETTINGS).openForCommand())
                        .database()) {
            besideARunningServer(data);
            tamper(running);
            Ended broken = run("verify", "--data", data);
            assertThat(broken.status()).isEqualTo(ExitStatus.FOUND_WRONG);
            assertThat(broken.out().getLast()).startsWith("broken,").contains("bell:1 entry 3");
            assertThat(broken.err()).hasSize(1).first().asString().contains("bell:1 entry 3");
        }
    }

    private void besideARunningServer(Path data) throws Exception {
        assertThat(run("verify", "--data", data).status()).isEqualTo(ExitStatus.DONE);
        Ended rebuilt = run("rebuild", "--data", data, "--check");
        assertThat(rebuilt.status()).as("%s", rebuilt.err()).isEqualTo(ExitStatus.DONE);
        assertThat(rebuilt.out().getLast()).startsWith("trend,").endsWith(",0,0,same");

        Path open = place.resolve("open");
        Ended exported = run("export", "--data", data, "--to", open);
        assertThat(exported.status()).as("%s", exported.err()).isEqualTo(ExitStatus.DONE);
        assertThat(exported.out()).startsWith("file,rows,bytes").hasSize(1 + 9);
        assertThat(Files.readString(open.resolve("sessions.csv")))
                .isEqualTo("session_id,person_id,chair,state\n");
        Ended taken = run("export", "--data", data, "--to", open);
        assertThat(taken.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(taken.err()).hasSize(1).first().asString().contains(open.toString());

        assertThat(run("backup", "--data", data, "--to", place.resolve("again")).status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(run("restore", "--from", place.resolve("again"), "--data", data).status())
                .isEqualTo(ExitStatus.WRONG_CALL);
    }

    private static void tamper(Database database) throws Exception {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    """
                                    UPDATE record.journal SET body = '{"times":8}'
                                     WHERE stream = 'bell:1' AND number = 3
                                    """))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeDoneSaysWhyInOneLine() throws Exception {
        Path nothing = place.resolve("nothing");
        for (String command : List.of("verify", "export", "backup")) {
            Ended ended =
                    command.equals("verify")
                            ? run(command, "--data", nothing)
                            : run(command, "--data", nothing, "--to", place.resolve("to"));
            assertThat(ended.status()).isEqualTo(ExitStatus.WRONG_CALL);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .containsExactly(
                            "daybreak "
                                    + command
                                    + ": "
                                    + nothing
                                    + " is no data folder; name the folder that --data named at"
                                    + " the start");
        }
        assertThat(place.resolve("to")).doesNotExist();
        Ended unchecked = run("rebuild", "--data", nothing);
        assertThat(unchecked.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(unchecked.err().getFirst()).contains("--check is missing");
        Ended unfound = run("restore", "--from", nothing, "--data", place.resolve("new"));
        assertThat(unfound.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(unfound.err().getFirst()).contains("no finished backup");
        assertThat(place.resolve("new")).doesNotExist();
    }
}
