package daybreak.clinic.record.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data folder is made and stopped for all; each test has its own copy. */
class DatabaseHomeIT {

    private static final Stamp DEMONSTRATION = Stamp.demonstration(ZoneOffset.UTC, 1);

    @TempDir private static Path shelter;
    private static DataFolder made;

    @TempDir private Path here;

    @BeforeAll
    static void makeOne() throws IOException {
        made = new DataFolder(shelter.resolve("made here"));
        try (Database database = opened(home(made).openForClinic(DEMONSTRATION, gate()))) {
            assertThat(database.stamp()).isEqualTo(DEMONSTRATION);
        }
    }

    private static UpgradeGate gate() {
        return UpgradeGate.OPEN;
    }

    private static DatabaseHome home(DataFolder folder) {
        return new DatabaseHome(
                folder, DatabaseHome.Settings.embedded().withBinaries(TestServer.binaries()));
    }

    private static Database opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var database) -> database;
            case Opening.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static DatabaseRefusal refused(Opening opening) throws IOException {
        return switch (opening) {
            case Opening.Opened(var database) -> {
                database.close();
                throw new AssertionError("it opened");
            }
            case Opening.Refused(var refusal) -> refusal;
        };
    }

    private DataFolder copy() throws IOException {
        DataFolder folder = new DataFolder(here.resolve("data"));
        FolderTree.copy(made.root(), folder.root());
        return folder;
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void theRunningServerSaysThatItIsDurableAndAlone() throws Exception {
        DataFolder folder = copy();
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection connection = database.connect(Access.OWNER, Answer.PATIENT)) {
            assertThat(ask(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(connection, "SHOW server_version")).startsWith("18.");
            assertThat(
                            ask(
                                    connection,
                                    "SELECT string_agg(DISTINCT auth_method, ',')"
                                            + " FROM pg_hba_file_rules WHERE type = 'host'"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        DataFolder folder = copy();
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()))) {
            int port = ServerProcess.living(folder.cluster()).orElseThrow().port();
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            for (String user : new String[] {"postgres", database.applicationRole()}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void theClusterLiesOutsideTheFolderThatTheLibrarySweeps() throws Exception {
        String swept = System.getProperty("ot.epg.working-dir", "");
        assertThat(made.cluster().toString()).doesNotContain("embedded-pg");
        assertThat(made.cluster().startsWith(Path.of(swept.isEmpty() ? "/nowhere" : swept)))
                .isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.postgres())))
                .isEqualTo("rwx------");
    }

    @Test
    @Controls("H17")
    void aServerThatOutlivedItsProgramIsStoppedAndNothingIsLost() throws Exception {
        DataFolder folder = copy();
        long orphan = leaveAnOrphan(folder);
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection connection = database.connect(Access.OWNER, Answer.PATIENT)) {
            assertThat(ServerProcess.living(folder.cluster()).orElseThrow().pid())
                    .isNotEqualTo(orphan);
            assertThat(ask(connection, "SELECT count(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void aServerWhoseProgramIsToldToEndWhileItStartsIsStopped() throws Exception {
        DataFolder folder = copy();
        leaveAnOrphan(folder);
        ServerProcess server = ServerProcess.living(folder.cluster()).orElseThrow();
        LastStop stop = LastStop.armed(folder);
        try {
            stop.stopUnlessClosed();
        } finally {
            stop.disarm();
        }
        assertThat(server.lives()).isFalse();
    }

    @Test
    void aHaltedOldServerIsStoppedToo() throws Exception {
        DataFolder folder = copy();
        leaveAnOrphan(folder);
        ServerProcess.living(folder.cluster()).orElseThrow().signal("STOP");
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection connection = database.connect(Access.OWNER, Answer.PATIENT)) {
            assertThat(ask(connection, "SELECT count(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void aServerThatWasKilledLeavesAFileThatStopsNobody() throws Exception {
        DataFolder folder = copy();
        leaveAnOrphan(folder);
        ServerProcess server = ServerProcess.living(folder.cluster()).orElseThrow();
        server.signal("KILL");
        TestRecord.await("the server's end", () -> !server.lives());
        assertThat(ServerProcess.pidFile(folder.cluster())).exists();
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection connection = database.connect(Access.OWNER, Answer.PATIENT)) {
            assertThat(ask(connection, "SELECT count(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void aNumberThatAnotherProgramHasByNowIsLeftAlone() throws Exception {
        DataFolder folder = copy();
        long mine = ProcessHandle.current().pid();
        Files.writeString(
                ServerProcess.pidFile(folder.cluster()),
                mine + "\n" + folder.cluster() + "\n0\n5432\n");
        opened(home(folder).openForClinic(DEMONSTRATION, gate())).close();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    /** Lets another program open the folder and commit something, and kills it. */
    private static long leaveAnOrphan(DataFolder folder) throws Exception {
        try (KilledProgram program = KilledProgram.start(Holder.class, folder.root().toString())) {
            program.awaitLine("ready");
        }
        return ServerProcess.living(folder.cluster()).orElseThrow().pid();
    }

    /** The other program. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            Database database =
                    opened(
                            home(new DataFolder(Path.of(arguments[0])))
                                    .openForClinic(DEMONSTRATION, gate()));
            try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 1 AS one");
            }
            KilledProgram.say("ready");
            KilledProgram.stay();
        }
    }

    @Test
    @Controls("H43")
    void aFolderOfTheOtherModeIsRefused() throws Exception {
        DatabaseRefusal refusal =
                refused(home(made).openForClinic(Stamp.clinic(ZoneOffset.UTC), gate()));
        assertThat(refusal.reason()).isEqualTo(Reason.OTHER_MODE);
        assertThat(refusal.found()).contains("demonstration");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws Exception {
        Files.writeString(here.resolve("letter.txt"), "Dear all");
        DatabaseRefusal refusal =
                refused(home(new DataFolder(here)).openForClinic(DEMONSTRATION, gate()));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_DATA_FOLDER);
        assertThat(here).isDirectoryContaining(file -> file.endsWith("letter.txt"));
    }

    @Test
    void aFolderOfALaterVersionIsRefused() throws Exception {
        DataFolder folder = copy();
        Files.writeString(
                folder.stamp(),
                Files.readString(folder.stamp(), UTF_8)
                        .replace("\"format\" : 1", "\"format\" : 2"));
        assertThat(refused(home(folder).openForClinic(DEMONSTRATION, gate())).reason())
                .isEqualTo(Reason.MADE_BY_A_LATER_VERSION);
    }

    @Test
    void aSecretThatOthersCanReadIsRefused() throws Exception {
        DataFolder folder = copy();
        Files.setPosixFilePermissions(
                folder.secretOf(Access.OWNER), PosixFilePermissions.fromString("rw-r-----"));
        DatabaseRefusal refusal = refused(home(folder).openForClinic(DEMONSTRATION, gate()));
        assertThat(refusal.reason()).isEqualTo(Reason.SECRETS_EXPOSED);
        assertThat(refusal.wayOut()).contains("chmod go=");
    }

    @Test
    void aServerThatCannotStartIsRefusedWithItsOwnWords() throws Exception {
        DataFolder folder = copy();
        Files.writeString(folder.cluster().resolve("PG_VERSION"), "11\n");
        DatabaseRefusal refusal = refused(home(folder).openForClinic(DEMONSTRATION, gate()));
        assertThat(refusal.reason()).isEqualTo(Reason.SERVER_DOES_NOT_START);
        assertThat(refusal.found()).contains("incompatible");
    }

    @Test
    void aSecondClinicOnTheSameFolderIsRefusedAndACommandJoins() throws Exception {
        DataFolder folder = copy();
        try (Database clinic = opened(home(folder).openForClinic(DEMONSTRATION, gate()))) {
            assertThat(refused(home(folder).openForClinic(DEMONSTRATION, gate())).reason())
                    .isEqualTo(Reason.CLINIC_RUNNING);
            try (Database command = opened(home(folder).openForCommand());
                    Connection connection = command.connect(Access.APPLICATION, Answer.PATIENT)) {
                assertThat(ask(connection, "SELECT count(*) FROM record.journal")).isEqualTo("0");
                assertThat(command.holder()).isEqualTo(clinic.holder());
            }
            assertThat(ServerProcess.living(folder.cluster())).isPresent();
        }
    }

    @Test
    void aCommandStartsAStoppedDatabaseAndStopsItAgain() throws Exception {
        DataFolder folder = copy();
        try (Database command = opened(home(folder).openForCommand())) {
            assertThat(ServerProcess.living(folder.cluster())).isPresent();
            assertThat(refused(home(folder).openForClinic(DEMONSTRATION, gate())).reason())
                    .isEqualTo(Reason.FOLDER_BUSY);
            assertThat(command.stamp()).isEqualTo(DEMONSTRATION);
        }
        assertThat(ServerProcess.living(folder.cluster())).isEmpty();
    }

    @Test
    void whatWasNotMadeToItsEndIsMadeAgain() throws Exception {
        DataFolder folder = copy();
        Files.delete(folder.stamp());
        Files.delete(folder.cluster().resolve("PG_VERSION"));
        Files.writeString(folder.unfinished(), "");
        opened(home(folder).openForClinic(DEMONSTRATION, gate())).close();
        assertThat(folder.unfinished()).doesNotExist();
        assertThat(home(folder).stamp()).contains(DEMONSTRATION);
    }

    @Test
    void aDatabaseWithoutAStampIsNeverThrownAway() throws Exception {
        DataFolder folder = copy();
        Files.delete(folder.stamp());
        assertThat(refused(home(folder).openForClinic(DEMONSTRATION, gate())).reason())
                .isEqualTo(Reason.FOLDER_UNUSABLE);
        assertThat(folder.cluster().resolve("PG_VERSION")).exists();
    }

    @Test
    void aTemplateIsCopiedAndItsPasswordsAreNot() throws Exception {
        DataFolder folder = new DataFolder(here.resolve("copied"));
        DatabaseHome home =
                new DatabaseHome(
                        folder,
                        DatabaseHome.Settings.embedded()
                                .withBinaries(TestServer.binaries())
                                .withTemplate(made));
        try (Database database = opened(home.openForClinic(DEMONSTRATION, gate()))) {
            int port = ServerProcess.living(folder.cluster()).orElseThrow().port();
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            for (Access access : Access.values()) {
                String template = Files.readString(made.secretOf(access)).strip();
                assertThat(Files.readString(folder.secretOf(access)).strip())
                        .isNotEqualTo(template);
                String role = access == Access.OWNER ? "postgres" : database.applicationRole();
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, template))
                        .isInstanceOf(SQLException.class);
                try (Connection connection = database.connect(access, Answer.PATIENT)) {
                    assertThat(ask(connection, "SELECT count(*) FROM record.lease")).isEqualTo("1");
                }
            }
        }
    }

    @Test
    void tablesOfALaterVersionAreRefused() throws Exception {
        DataFolder folder = copy();
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO model.flyway_schema_history
                    SELECT installed_rank + 1000, '99990101', 'later', type, 'V99990101__later.sql',
                           checksum, installed_by, installed_on, execution_time, success
                      FROM model.flyway_schema_history WHERE version = '1'
                    """);
        }
        assertThat(refused(home(folder).openForClinic(DEMONSTRATION, gate())).reason())
                .isEqualTo(Reason.MADE_BY_A_LATER_VERSION);
        assertThat(refused(home(folder).openForCommand()).reason())
                .isEqualTo(Reason.MADE_BY_A_LATER_VERSION);
    }

    @Test
    @Controls("H41")
    void anUpgradeAsksTheGateFirst() throws Exception {
        DataFolder folder = copy();
        try (Database database = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM model.flyway_schema_history WHERE version = '1'");
        }
        assertThatCode(() -> isRefused(folder)).as("nothing is begun").doesNotThrowAnyException();
        assertThat(refused(home(folder).openForCommand()).reason())
                .isEqualTo(Reason.NEEDS_AN_UPGRADE);
    }

    private void isRefused(DataFolder folder) throws Exception {
        DatabaseRefusal refusal =
                refused(
                        home(folder)
                                .openForClinic(DEMONSTRATION, _ -> Optional.of("a watch is live")));
        assertThat(refusal.reason()).isEqualTo(Reason.UPGRADE_REFUSED);
        assertThat(refusal.found()).isEqualTo("a watch is live");
    }

    @Test
    void anExternalDatabaseIsJoinedByItsAddress() throws Exception {
        DataFolder folder = copy();
        try (Database server = opened(home(folder).openForClinic(DEMONSTRATION, gate()));
                Connection owner = server.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE ROLE chief LOGIN CREATEROLE PASSWORD 'secret'");
            statement.execute("CREATE DATABASE elsewhere OWNER chief");
            int port = ServerProcess.living(folder.cluster()).orElseThrow().port();
            DataFolder other = new DataFolder(here.resolve("other"));
            DatabaseHome home =
                    new DatabaseHome(
                            other,
                            DatabaseHome.Settings.embedded()
                                    .withExternalUrl(
                                            "jdbc:postgresql://127.0.0.1:"
                                                    + port
                                                    + "/elsewhere?user=chief&password=secret"));
            opened(home.openForClinic(DEMONSTRATION, gate())).close();
            try (Database again = opened(home(other).openForCommand());
                    Connection connection = again.connect(Access.APPLICATION, Answer.PATIENT)) {
                assertThat(ask(connection, "SELECT current_database() || ' ' || current_user"))
                        .isEqualTo("elsewhere daybreak_elsewhere");
            }
            assertThat(other.cluster()).doesNotExist();
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutShowingIt() throws Exception {
        DatabaseHome home =
                new DatabaseHome(
                        new DataFolder(here.resolve("x")),
                        DatabaseHome.Settings.embedded().withExternalUrl("mysql://me:pw@there"));
        DatabaseRefusal refusal = refused(home.openForClinic(DEMONSTRATION, gate()));
        assertThat(refusal.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(refusal.toString()).doesNotContain("pw");
    }
}
