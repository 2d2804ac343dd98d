package daybreak.clinic.crash;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.TestClinic;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.record.database.KilledProgram;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.ObservationTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The program that is killed: a clinic, and on demand two patients in it of whom one has stopped
 * breathing and begun again, and one whose saturation is low and whose chair somebody has silenced.
 */
final class ClinicUnderLoad {

    static final int CHAIRS = 8;
    static final int SPEED = 60;
    static final ChairNumber LATCHED = new ChairNumber(1);
    static final ChairNumber PAUSED = new ChairNumber(2);
    static final String LISTENS = "monitors speak to port ";
    static final String ALARMS_STAND = "one alarm is latched, one is paused";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestClinic clinic;
    private final ClinicClock clock;
    private final MachineClock machine;
    private int said;

    private ClinicUnderLoad(TestClinic clinic) {
        this.clinic = clinic;
        this.clock = clinic.part(ClinicClock.class);
        this.machine = clinic.part(MachineClock.class);
    }

    static TestClinic open(Path folder) throws IOException {
        return TestClinic.open(folder, TestClinic.Wanted.chairs(CHAIRS).atSpeed(SPEED));
    }

    /**
     * Opens the clinic and stays until it is killed.
     *
     * @param arguments the data folder, and {@code alarms} where alarms are wanted
     */
    public static void main(String[] arguments) throws Exception {
        TestClinic clinic = open(Path.of(arguments[0]));
        KilledProgram.say(LISTENS + clinic.monitorsAt().getPort());
        if (List.of(arguments).contains("alarms")) {
            Thread.ofVirtual().start(new ClinicUnderLoad(clinic)::raiseAlarms);
        }
        KilledProgram.stay();
    }

    private void raiseAlarms() {
        for (ChairNumber chair : List.of(LATCHED, PAUSED)) {
            if (!(clinic.openWatch(chair, Phase.RUNNING) instanceof WatchOutcome.Done)) {
                throw new IllegalStateException("no watch at " + chair);
            }
        }
        sayUntil("0", "80", () -> stands(LATCHED, Condition.APNOEA));
        sayUntil("14", "80", () -> is(LATCHED, AlarmState.Latched.class));
        sayUntil("14", "80", () -> stands(PAUSED, Condition.SPO2_LOW));
        clinic.part(Monitoring.class).pauseSound(clinic.nurse(), PAUSED);
        sayUntil("14", "80", () -> is(PAUSED, AlarmState.Paused.class));
        KilledProgram.say(ALARMS_STAND);
        sayUntil("14", "80", () -> false);
    }

    private interface Goal {
        boolean isReached();
    }

    private void sayUntil(String breaths, String saturation, Goal goal) {
        try (MllpSender sender =
                MllpSender.connect(clinic.monitorsAt(), Optional.empty(), PATIENCE, machine)) {
            while (!goal.isReached()) {
                say(sender, LATCHED, KnownParameter.RESPIRATORY_RATE, breaths);
                say(sender, PAUSED, KnownParameter.SPO2, saturation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(MllpSender sender, ChairNumber chair, KnownParameter parameter, String value) {
        said++;
        ObservationTime now = ObservationTime.of(clock.now().instant());
        byte[] message =
                new Monitor(
                                DemonstrationDevices.APPLICATION,
                                DemonstrationDevices.monitorAt(chair),
                                ZoneOffset.UTC)
                        .says(
                                "alarm-" + said,
                                now,
                                now,
                                List.of(MonitorValue.of(parameter, value)));
        if (!(sender.send(message) instanceof Sending.Answered)) {
            throw new IllegalStateException("no answer");
        }
    }

    private boolean stands(ChairNumber chair, Condition condition) {
        return alarms(clinic, chair, condition).stream()
                .anyMatch(alarm -> alarm.state().isStanding());
    }

    private boolean is(ChairNumber chair, Class<? extends AlarmState> state) {
        Condition condition = chair.equals(LATCHED) ? Condition.APNOEA : Condition.SPO2_LOW;
        return alarms(clinic, chair, condition).stream()
                .anyMatch(alarm -> state.isInstance(alarm.state()));
    }

    /** The alarms of that condition in a chair's list. */
    static List<ChairAlarm> alarms(TestClinic clinic, ChairNumber chair, Condition condition) {
        return clinic.part(Monitoring.class).look(chair).orElseThrow().chair().alarms().stream()
                .filter(alarm -> alarm.condition() == condition)
                .toList();
    }
}
