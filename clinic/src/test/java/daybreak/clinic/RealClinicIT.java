package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.placement.PlacementCommand;
import daybreak.care.protocol.Phase;
import daybreak.care.staff.Role;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.DeviceOutcome;
import daybreak.clinic.device.Devices;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SignInSettings;
import daybreak.clinic.staff.security.FirstAdministrator;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SystemMachineClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./daybreak serve} opens: a clinic without a simulator. */
class RealClinicIT {

    private static final ChairNumber FIRST = new ChairNumber(1);
    private static final DeviceId MONITOR = new DeviceId("0012FE0000A1B2C3");
    private static final Actor.House TEST = new Actor.House("test");

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestClinic clinic;

    @BeforeAll
    static void open() throws IOException {
        clinic = TestClinic.open(plan(folder));
    }

    @AfterAll
    static void close() throws IOException {
        clinic.close();
    }

    @Test
    void nothingIsJudgedUntilTheMedicalDirectorHasSigned() throws IOException {
        Actor.Member nurse = member("rosa", Role.NURSE);
        Actor.Member director = member("sam", Role.DIRECTOR);
        Devices devices = clinic.part(Devices.class);
        Monitoring monitoring = clinic.part(Monitoring.class);
        assertThat(devices.register(nurse, MONITOR, "Monitor A", Optional.empty()))
                .isInstanceOf(DeviceOutcome.Done.class);
        assertThat(devices.place(nurse, placeOf(MONITOR), monitoring))
                .isInstanceOf(DeviceOutcome.Done.class);

        assertThat(answerTo(MONITOR)).contains("MSA|AA");
        assertThat(
                        monitoring.openWatch(
                                nurse, FIRST, Optional.empty(), Phase.RUNNING, noBaseline()))
                .isInstanceOf(WatchOutcome.ProtocolNotSigned.class);

        ProtocolBook book = clinic.part(ProtocolBook.class);
        assertThat(book.sign(director, book.editions().getLast().protocol().version()))
                .isEqualTo(ProtocolBook.Signing.DONE);
        assertThat(
                        monitoring.openWatch(
                                nurse, FIRST, Optional.empty(), Phase.RUNNING, noBaseline()))
                .isInstanceOf(WatchOutcome.Done.class);
    }

    @Test
    void theDemonstrationsDevicesAreTurnedAwayAtTheSocketAndAtTheDesk() throws IOException {
        DeviceId simulated = DemonstrationDevices.monitorAt(FIRST);
        assertThat(answerTo(simulated)).contains("MSA|AE").doesNotContain("MSA|AA");
        Actor.Member nurse = member("tom", Role.NURSE);
        assertThat(
                        clinic.part(Devices.class)
                                .register(nurse, simulated, "Monitor 1", Optional.empty()))
                .isInstanceOf(DeviceOutcome.OfTheDemonstration.class);
    }

    @Test
    void itSaysThatItIsAClinicAndListsNoSignInNames() throws Exception {
        assertThat(page("/health")).contains("\"mode\":\"clinic\"", "\"speed\":1");
        assertThat(page("/sign-in"))
                .doesNotContain("data-mode=\"demonstration\"", "class=\"login\"");
    }

    @Test
    void eachStartMakesACodeForTheFirstAdministratorUntilThereIsOne() {
        assertThat(clinic.part(FirstAdministrator.class).makeCode()).isPresent();
        assertThat(clinic.part(FirstAdministrator.class).isAwaited()).isTrue();
    }

    @Test
    void aDemonstrationIsNotOpenedOnItsFolder() throws IOException {
        clinic.close();
        ClinicPlan demonstration =
                TestClinic.plan(folder, TestClinic.Wanted.chairs(1), TestClinic.embedded());
        assertThat(Foundation.lay(demonstration))
                .isInstanceOfSatisfying(
                        Foundation.Laying.Refused.class,
                        refused ->
                                assertThat(refused.why().reason())
                                        .isEqualTo(DatabaseRefusal.Reason.OTHER_MODE));
        clinic = TestClinic.open(plan(folder));
    }

    private static ClinicPlan plan(Path folder) {
        InetAddress here = InetAddress.getLoopbackAddress();
        return new ClinicPlan(
                "A Clinic",
                new ClinicPlan.Sort.Real(),
                new DataFolder(folder),
                TestClinic.embedded(),
                ZoneOffset.UTC,
                new ClinicPlan.Pages(here, 0, Optional.empty()),
                new InetSocketAddress(here, 0),
                Optional.empty(),
                2,
                SignInSettings.STANDARD);
    }

    private static Optional<BaselinePressure> noBaseline() {
        return Optional.empty();
    }

    private static PlacementCommand.Place placeOf(DeviceId device) {
        return new PlacementCommand.Place(device, FIRST);
    }

    private static Actor.Member member(String signInName, Role role) {
        Accounts accounts = clinic.part(Accounts.class);
        AccountOutcome opened =
                accounts.openByHouse(
                        TEST, signInName, signInName, Set.of(role), accounts.nextSecret());
        assertThat(opened).isInstanceOf(AccountOutcome.Done.class);
        return new Actor.Member(((AccountOutcome.Done) opened).id(), signInName);
    }

    private static String answerTo(DeviceId device) throws IOException {
        ObservationTime now = ObservationTime.of(clinic.part(ClinicClock.class).now().instant());
        byte[] message =
                new Monitor("BEDSIDE", device, ZoneOffset.UTC)
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
            Sending sending = sender.send(message);
            assertThat(sending).isInstanceOf(Sending.Answered.class);
            return new String(((Sending.Answered) sending).answer(), StandardCharsets.UTF_8);
        }
    }

    private static String page(String path) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            URI address = clinic.pages().resolve(path);
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
            return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
