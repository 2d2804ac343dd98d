package daybreak.clinic.crash;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.OpenFiles;
import daybreak.clinic.ProofFigures;
import daybreak.clinic.TestClinic;
import daybreak.clinic.TestCommands;
import daybreak.clinic.record.database.KilledProgram;
import daybreak.console.manner.ExitStatus;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.testkit.hazards.Controls;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed under load, its database left running, and started again on the same
 * folder: three times, a hundred in a full check. The last time a high alarm is latched and another
 * is paused.
 */
@Tag("alone")
class KillsUnderLoadIT {

    private static final int KILLS = Boolean.getBoolean("daybreak.full") ? 100 : 3;
    private static final long SEED = Long.getLong("daybreak.seed", 1);
    private static final int FEWEST_MESSAGES = 30;
    private static final int MOST_MESSAGES_MORE = 1_000;
    private static final long PATIENCE_S = 30;

    @TempDir private Path place;

    private final MachineClock clock = new SystemMachineClock();
    private final RandomStream moments = new RandomSource(SEED).stream("kills");
    private final Semaphore heard = new Semaphore(0);
    private Duration opening = Duration.ZERO;
    private Duration underLoad = Duration.ZERO;
    private final List<LoadedMonitor> monitors =
            IntStream.rangeClosed(3, ClinicUnderLoad.CHAIRS)
                    .mapToObj(chair -> new LoadedMonitor(new ChairNumber(chair), clock, heard))
                    .toList();

    /** A test that fails leaves no database behind. */
    @AfterEach
    void stopTheDatabase() throws Exception {
        Path pidFile = data().resolve("postgres").resolve("data").resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                    .ifPresent(ProcessHandle::destroy);
        }
    }

    private Path data() {
        return place.resolve("data");
    }

    @Test
    @Controls({"H14", "H17"})
    void nothingAcknowledgedIsLostTheRecordIsWholeAndAlarmsComeBack() throws Exception {
        for (int i = 1; i < KILLS; i++) {
            runAndKill(List.of(data().toString()), List.of());
        }
        runAndKill(List.of(data().toString(), "alarms"), List.of(ClinicUnderLoad.ALARMS_STAND));

        OpenFiles files;
        try (TestClinic again = ClinicUnderLoad.open(data())) {
            assertThat(alarm(again, ClinicUnderLoad.LATCHED, Condition.APNOEA).state())
                    .isEqualTo(new AlarmState.Latched(Tier.HIGH));
            assertThat(alarm(again, ClinicUnderLoad.PAUSED, Condition.SPO2_LOW).state())
                    .isEqualTo(new AlarmState.Paused(Tier.HIGH));
            files = OpenFiles.export(data(), place.resolve("open"));
        }
        TestCommands.Ended verified = TestCommands.run("verify", "--data", data());
        assertThat(verified.status()).as("%s", verified).isEqualTo(ExitStatus.DONE);
        StoredLoad stored = StoredLoad.in(files);
        stored.holds(monitors);
        assertThat(stored.messages()).isGreaterThan(KILLS * monitors.size());
        ProofFigures.note(
                KILLS
                        + " kills: "
                        + stored.messages() * LoadedMonitor.valuesAMessage()
                        + " readings stored, none that was acknowledged missing; "
                        + opening.toSeconds()
                        + " s until monitors were heard again, "
                        + underLoad.toSeconds()
                        + " s under load");
    }

    private static ChairAlarm alarm(TestClinic clinic, ChairNumber chair, Condition condition) {
        List<ChairAlarm> alarms = ClinicUnderLoad.alarms(clinic, chair, condition);
        assertThat(alarms).hasSize(1);
        return alarms.getFirst();
    }

    private void runAndKill(List<String> arguments, List<String> awaited) throws Exception {
        try (ExecutorService speaking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> ended = new ArrayList<>();
            MachineTime started = clock.now();
            try (KilledProgram program =
                    KilledProgram.start(ClinicUnderLoad.class, arguments.toArray(String[]::new))) {
                InetSocketAddress clinic = listening(program);
                MachineTime open = clock.now();
                opening = opening.plus(started.until(open));
                for (LoadedMonitor monitor : monitors) {
                    ended.add(
                            speaking.submit(() -> {
                                monitor.speak(clinic);
                                return monitor;
                            }));
                }
                for (String line : awaited) {
                    program.awaitLine(line);
                }
                heard.drainPermits();
                int messages = FEWEST_MESSAGES + moments.nextInt(MOST_MESSAGES_MORE);
                assertThat(heard.tryAcquire(messages, PATIENCE_S, SECONDS)).isTrue();
                underLoad = underLoad.plus(open.until(clock.now()));
            }
            for (Future<?> one : ended) {
                one.get(PATIENCE_S, SECONDS);
            }
        }
    }

    private static InetSocketAddress listening(KilledProgram program) throws Exception {
        while (true) {
            String line =
                    program.nextLine()
                            .orElseThrow(() -> new AssertionError("the clinic did not open"));
            if (line.startsWith(ClinicUnderLoad.LISTENS)) {
                int port =
                        Integer.parseInt(line.substring(ClinicUnderLoad.LISTENS.length()).strip());
                return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            }
        }
    }
}
