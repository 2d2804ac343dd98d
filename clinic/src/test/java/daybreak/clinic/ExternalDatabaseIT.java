package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import daybreak.clinic.record.database.OutsideServer;
import daybreak.clinic.staff.SignInSettings;
import daybreak.console.manner.ExitStatus;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real clinic whose record is in a database that somebody else runs. */
class ExternalDatabaseIT {

    private static final DeviceId MONITOR = new DeviceId("0080C2FFFE001234");

    @TempDir private static Path place;

    @SuppressWarnings("NullAway.Init")
    private static OutsideServer server;

    @TempDir private Path here;

    @BeforeAll
    static void start() throws IOException {
        server = OutsideServer.start(place);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    @Controls("H34")
    void theRecordIsWrittenReadCheckedCopiedAndRestoredAsInAnEmbeddedOne() throws Exception {
        Path folder = here.resolve("clinic");
        String address = server.database("walk");
        try (TestClinic clinic = TestClinic.open(plan(folder, Optional.of(address)))) {
            assertThat(answer(clinic)).contains("MSA|AA");
            TestCommands.Ended beside = TestCommands.run("verify", "--data", folder);
            assertThat(beside.status()).as("%s", beside.err()).isEqualTo(ExitStatus.DONE);
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
        assertTheApplicationOnlyAddsAndReads("walk");

        ended("verify", "--data", folder);
        ended("rebuild", "--check", "--data", folder);
        Path exported = here.resolve("exported");
        ended("export", "--data", folder, "--to", exported);
        assertThat(Files.readString(exported.resolve("readings.csv"))).contains(MONITOR.text());

        Path copy = here.resolve("copy");
        Path elsewhere = here.resolve("elsewhere");
        ended("backup", "--data", folder, "--to", copy);
        ended("restore", "--from", copy, "--data", elsewhere);
        ended("verify", "--data", elsewhere);
        assertThat(elsewhere.resolve("postgres")).isDirectory();

        TestClinic.open(plan(folder, Optional.empty())).close();
    }

    /** What the server itself says of the rights of the role that the clinic works as. */
    private static void assertTheApplicationOnlyAddsAndReads(String database) throws SQLException {
        String role = "daybreak_" + database;
        for (String table : List.of("journal", "readings", "reports", "segments")) {
            assertThat(may(database, role, table, "SELECT")).as(table).isEqualTo("t");
            assertThat(may(database, role, table, "INSERT")).as(table).isEqualTo("t");
            for (String change : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(may(database, role, table, change)).as(table + change).isEqualTo("f");
            }
        }
        assertThat(
                        server.ask(
                                database,
                                "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls"
                                        + " FROM pg_roles WHERE rolname = '"
                                        + role
                                        + "'"))
                .isEqualTo("f");
    }

    private static String may(String database, String role, String table, String what)
            throws SQLException {
        return server.ask(
                database,
                "SELECT has_table_privilege('%s', 'record.%s', '%s')".formatted(role, table, what));
    }

    @Test
    void whatCannotBeReachedIsRefusedByItsPlaceAndWithoutItsPassword() throws Exception {
        String address = server.database("chosen");
        assertRefused(
                address.replace("of-the-clinic", "guessed"),
                Reason.UNREACHABLE,
                "does not let in chosen",
                "user and password");
        assertRefused(
                address.replace("/chosen?", "/absent?"),
                Reason.UNREACHABLE,
                "/absent, does not exist",
                "owned by chosen");
        assertRefused(
                "jdbc:postgresql://127.0.0.1:1/x?user=chief&password=of-the-clinic",
                Reason.UNREACHABLE,
                "127.0.0.1:1/x, cannot be reached",
                "host and port");
    }

    @Test
    @Controls("H17")
    void aServerThatWouldLoseWhatItConfirmedIsRefused() throws Exception {
        String address = server.database("hasty");
        server.execute("ALTER DATABASE hasty SET synchronous_commit = off");
        assertRefused(
                address,
                Reason.SERVER_UNFIT,
                "synchronous_commit = off",
                "switch synchronous_commit on");
        server.execute("ALTER DATABASE hasty RESET synchronous_commit");
        assertThat(here.resolve("refused/secrets/database-url")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsAnothersIsRefused() throws Exception {
        String address = server.database("taken");
        server.in("taken", "CREATE TABLE public.invoices (number integer)");
        assertRefused(
                address, Reason.OTHER_DATABASE, "it has public.invoices", "make an empty one");
        server.in("taken", "DROP TABLE public.invoices");

        Path first = here.resolve("first");
        TestClinic.open(plan(first, Optional.of(address))).close();
        assertRefused(
                address,
                Reason.RIGHTS_MISSING,
                "another data folder uses it",
                "copy its secrets/application");

        String empty = server.database("empty");
        DatabaseRefusal moved = refused(plan(first, Optional.of(empty)));
        assertThat(moved.reason()).isEqualTo(Reason.OTHER_DATABASE);
        assertThat(moved.found()).contains("/empty", "not the one");
        assertThat(Files.readString(first.resolve("secrets/database-url"))).contains("/taken?");
    }

    private void assertRefused(String address, Reason reason, String found, String wayOut)
            throws IOException {
        DatabaseRefusal refusal = refused(plan(here.resolve("refused"), Optional.of(address)));
        assertThat(refusal.reason()).as("%s", refusal).isEqualTo(reason);
        assertThat(refusal.found()).contains(found).doesNotContain("of-the-clinic", "guessed");
        assertThat(refusal.wayOut()).contains(wayOut);
    }

    private static DatabaseRefusal refused(ClinicPlan plan) throws IOException {
        return switch (Foundation.lay(plan)) {
            case Foundation.Laying.Refused(var why) -> why;
            case Foundation.Laying.Laid(var foundation) -> {
                foundation.close();
                throw new AssertionError("it opened");
            }
        };
    }

    private static void ended(Object... words) {
        TestCommands.Ended ended = TestCommands.run(words);
        assertThat(ended.status()).as("%s: %s", words[0], ended.err()).isEqualTo(ExitStatus.DONE);
    }

    private static ClinicPlan plan(Path folder, Optional<String> address) {
        InetAddress machine = InetAddress.getLoopbackAddress();
        return new ClinicPlan(
                "A Clinic",
                new ClinicPlan.Sort.Real(),
                new DataFolder(folder),
                address.map(TestClinic.embedded()::withExternalUrl).orElseGet(TestClinic::embedded),
                ZoneOffset.UTC,
                new ClinicPlan.Pages(machine, 0, Optional.empty()),
                new InetSocketAddress(machine, 0),
                Optional.empty(),
                1,
                SignInSettings.STANDARD);
    }

    private static String answer(TestClinic clinic) throws IOException {
        ObservationTime now = ObservationTime.of(clinic.part(ClinicClock.class).now().instant());
        byte[] message =
                new Monitor("BEDSIDE", MONITOR, ZoneOffset.UTC)
                        .says(
                                "1",
                                now,
                                now,
                                List.of(MonitorValue.of(KnownParameter.HEART_RATE, "72")));
        try (MllpSender sender =
                MllpSender.connect(
                        clinic.monitorsAt(),
                        Optional.empty(),
                        Duration.ofSeconds(20),
                        new SystemMachineClock())) {
            return new String(
                    ((Sending.Answered) sender.send(message)).answer(), StandardCharsets.UTF_8);
        }
    }
}
