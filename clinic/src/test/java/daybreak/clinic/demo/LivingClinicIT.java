package daybreak.clinic.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daybreak.care.protocol.Phase;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.LatestValue;
import daybreak.care.watch.Watch;
import daybreak.clinic.TestClinic;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.Replays;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.pcd.Sender;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SystemMachineClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole clinic with its simulator, at its own pace. */
class LivingClinicIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ChairNumber BEFORE_ITS_INFUSION = new ChairNumber(3);
    private static final ChairNumber REPLAYED = new ChairNumber(4);

    /** What no simulated person has. */
    private static final String OF_THE_RECORDING = "211";

    @TempDir static Path folder;
    private static TestClinic clinic;

    @BeforeAll
    static void open() throws IOException {
        clinic = TestClinic.open(folder.resolve("data"), TestClinic.Wanted.chairs(4).living());
    }

    @AfterAll
    static void close() throws IOException {
        clinic.close();
    }

    @Test
    void everyChairsMonitorIsHeardOverTheClinicsOwnListener() {
        for (int i = 1; i <= 4; i++) {
            ChairNumber chair = new ChairNumber(i);
            await().atMost(PATIENCE).until(() -> heartRate(chair).isPresent());
            assertThat(heartRate(chair).orElseThrow().source())
                    .isEqualTo(DemonstrationDevices.monitorAt(chair));
        }
    }

    @Test
    void theNurseOpensAWatchOnWhoeverHasCome() {
        await().atMost(PATIENCE).until(() -> watch(BEFORE_ITS_INFUSION).isPresent());

        Watch watch = watch(BEFORE_ITS_INFUSION).orElseThrow();
        assertThat(watch.phase()).isEqualTo(Phase.BEFORE);
        assertThat(watch.person()).isPresent();
    }

    @Test
    void aMonitorIsSilentWhileARecordingSpeaksForItsChairAndSpeaksAgainAfterwards()
            throws IOException {
        DeviceId device = DemonstrationDevices.monitorAt(REPLAYED);
        Replays replays = clinic.part(Replays.class);
        try (MllpSender replay =
                MllpSender.connect(
                        clinic.monitorsAt(),
                        Optional.empty(),
                        Duration.ofSeconds(10),
                        new SystemMachineClock())) {
            send(replay, device, "first");
            assertThat(replays.isReplayed(device)).isTrue();
            // What the simulated monitor said just before may still be on its way.
            send(replay, device, "last");
            await().during(Duration.ofSeconds(3))
                    .atMost(PATIENCE)
                    .until(() -> isOfTheRecording(REPLAYED));
        }
        await().atMost(PATIENCE).until(() -> !isOfTheRecording(REPLAYED));
        assertThat(replays.isReplayed(device)).isFalse();
    }

    private static void send(MllpSender replay, DeviceId device, String id) throws IOException {
        ObservationTime time = ObservationTime.ofArrival(now());
        Monitor voice = new Monitor(Sender.REPLAY, device, ZoneOffset.UTC);
        byte[] message =
                voice.says(
                        "replay-" + id,
                        time,
                        time,
                        List.of(MonitorValue.of(KnownParameter.HEART_RATE, OF_THE_RECORDING)));
        assertThat(replay.send(message)).isInstanceOf(Sending.Answered.class);
    }

    private static boolean isOfTheRecording(ChairNumber chair) {
        return heartRate(chair)
                .filter(value -> value.value().amountText().equals(OF_THE_RECORDING))
                .isPresent();
    }

    private static ClinicTime now() {
        return clinic.part(ClinicClock.class).now();
    }

    private static Optional<Watch> watch(ChairNumber chair) {
        return clinic.part(Monitoring.class).look(chair).orElseThrow().chair().watch();
    }

    private static Optional<LatestValue> heartRate(ChairNumber chair) {
        return clinic.part(Monitoring.class)
                .look(chair)
                .orElseThrow()
                .chair()
                .latest(VitalSign.HEART_RATE);
    }
}
