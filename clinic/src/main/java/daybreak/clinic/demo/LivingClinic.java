package daybreak.clinic.demo;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.monitoring.Replays;
import daybreak.clinic.monitoring.WatchKeeping;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import daybreak.simulation.Demonstration;
import daybreak.simulation.LiveClinic;
import daybreak.simulation.monitor.Line;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The simulator while the clinic is open: begins when monitors are let in and ends before they are
 * turned away.
 */
public final class LivingClinic implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LivingClinic.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** After the listener, before the pages. */
    private static final int PHASE = 100;

    private final DemonstrationSettings settings;
    private final Demonstration demonstration;
    private final ClinicDoor door;
    private final Furniture furniture;
    private final DemonstrationStaff staff;
    private final WatchKeeping watchKeeping;
    private final Replays replays;
    private final ClinicClock clock;
    private final MachineClock machine;
    private Optional<LiveClinic> living = Optional.empty();
    private boolean running;

    LivingClinic(
            DemonstrationSettings settings,
            Demonstration demonstration,
            ClinicDoor door,
            Furniture furniture,
            DemonstrationStaff staff,
            WatchKeeping watchKeeping,
            Replays replays,
            ClinicClock clock,
            MachineClock machine) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.door = door;
        this.furniture = furniture;
        this.staff = staff;
        this.watchKeeping = watchKeeping;
        this.replays = replays;
        this.clock = clock;
        this.machine = machine;
    }

    @Override
    public synchronized void start() {
        staff.open();
        furniture.complete();
        switch (settings.simulator()) {
            case PLAYING -> live();
            case PAUSED -> {}
        }
        running = true;
    }

    private void live() {
        LiveClinic clinic =
                new LiveClinic(
                        demonstration,
                        door,
                        new Line(watchKeeping.monitorsAt(), PATIENCE, machine),
                        clock,
                        broken -> LOG.error("the simulator", broken));
        replays.listen(device -> giveTheWord(clinic, device));
        clinic.start();
        living = Optional.of(clinic);
    }

    /** A chair's monitor is silent while a recording speaks for it. */
    private void giveTheWord(LiveClinic clinic, DeviceId device) {
        synchronized (clinic) {
            Optional<ChairNumber> chair = DemonstrationDevices.chairOfMonitor(device);
            if (replays.isReplayed(device)) {
                chair.ifPresent(clinic::beSilent);
            } else {
                chair.ifPresent(clinic::speak);
            }
        }
    }

    @Override
    public synchronized void stop() {
        living.ifPresent(LiveClinic::close);
        living = Optional.empty();
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
