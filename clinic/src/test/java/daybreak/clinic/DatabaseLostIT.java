package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.Phase;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.HouseAlarmLook;
import daybreak.clinic.monitoring.HouseCondition;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.LostServer;
import daybreak.console.manner.ExitStatus;
import daybreak.devices.demonstration.DemonstrationDevices;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clinic's own database server is killed under it, and the clinic starts it again. */
class DatabaseLostIT {

    private static final ChairNumber CHAIR = new ChairNumber(1);

    @TempDir private Path here;

    private int said;

    @Test
    @Controls("H17")
    void whatIsConfirmedIsKeptAndItComesBackByItself() throws Exception {
        Path folder = here.resolve("data");
        try (TestClinic clinic = TestClinic.open(folder, TestClinic.Wanted.chairs(1))) {
            assertThat(clinic.openWatch(CHAIR, Phase.RUNNING))
                    .isInstanceOf(WatchOutcome.Done.class);
            assertThat(says(clinic, "97")).contains("MSA|AA");

            LostServer.kill(new DataFolder(folder));

            // It is back within a second: a monitor that waits for its answer may have one by then.
            String meanwhile = says(clinic, "96");
            if (!meanwhile.contains("MSA|AA")) {
                assertThat(shown(clinic)).contains(VitalValue.of(VitalSign.SPO2, 96));
            }

            TestRecord.await("the database is back", () -> !isAway(clinic));
            assertThat(says(clinic, "95")).contains("MSA|AA");
        }
        Path exported = here.resolve("exported");
        assertThat(TestCommands.run("export", "--data", folder, "--to", exported).status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Files.readAllLines(exported.resolve("readings.csv")))
                .anyMatch(line -> line.contains(",97,"))
                .anyMatch(line -> line.contains(",96,"))
                .anyMatch(line -> line.contains(",95,"));
        assertThat(TestCommands.run("verify", "--data", folder).status())
                .isEqualTo(ExitStatus.DONE);
    }

    private static boolean isAway(TestClinic clinic) {
        return clinic.part(Monitoring.class).houseAlarms().stream()
                .map(HouseAlarmLook::condition)
                .anyMatch(HouseCondition.STORE_AWAY::equals);
    }

    private static Optional<VitalValue> shown(TestClinic clinic) {
        ChairLook look = clinic.part(Monitoring.class).look(CHAIR).orElseThrow();
        return look.chair().latest(VitalSign.SPO2).map(latest -> latest.value());
    }

    private String says(TestClinic clinic, String saturation) throws IOException {
        said++;
        ObservationTime now = ObservationTime.of(clinic.part(ClinicClock.class).now().instant());
        byte[] message =
                new Monitor(
                                DemonstrationDevices.APPLICATION,
                                DemonstrationDevices.monitorAt(CHAIR),
                                ZoneOffset.UTC)
                        .says(
                                "lost-" + said,
                                now,
                                now,
                                List.of(MonitorValue.of(KnownParameter.SPO2, saturation)));
        try (MllpSender sender =
                MllpSender.connect(
                        clinic.monitorsAt(),
                        Optional.empty(),
                        Duration.ofSeconds(4),
                        new SystemMachineClock())) {
            return switch (sender.send(message)) {
                case Sending.Answered answered ->
                        new String(answered.answer(), StandardCharsets.UTF_8);
                case Sending.Unanswered _ -> "";
            };
        }
    }
}
