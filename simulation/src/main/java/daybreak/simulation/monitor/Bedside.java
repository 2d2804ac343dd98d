package daybreak.simulation.monitor;

import daybreak.care.watch.ChairNumber;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.monitor.Monitor;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.visit.Itinerary;
import daybreak.simulation.world.Happening;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** A chair's monitor with its wire. */
public final class Bedside implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final ChairNumber chair;
    private final BedsideMonitor monitor;
    private final Outbox outbox;
    private final Courier courier;
    private final Thread carrying;

    private Bedside(ChairNumber chair, BedsideMonitor monitor, Outbox outbox, Courier courier) {
        this.chair = chair;
        this.monitor = monitor;
        this.outbox = outbox;
        this.courier = courier;
        this.carrying = Thread.ofVirtual().name("monitor-" + chair).unstarted(courier::carryOn);
    }

    /**
     * How the monitor of a chair works.
     *
     * @param itinerary for the monitor alone
     * @param zone in which it writes its times
     */
    public record Making(
            ChairNumber chair,
            Itinerary itinerary,
            Tester tester,
            Faults faults,
            ClinicClock clock,
            ZoneId zone,
            Line line) {

        /** One that reports once a minute. */
        public Bedside inHistory() {
            return at(Pace.inHistory(chair.value()));
        }

        /** One that reports once a second, as far as the clock's speed allows. */
        public Bedside live() {
            return at(Pace.live(chair.value(), clock.speed()));
        }

        private Bedside at(Pace pace) {
            Outbox outbox = new Outbox((int) MonitorFigure.KEPT_MESSAGES.value());
            Sensors sensors = new Sensors(tester.body(), tester.origin());
            Mouth mouth = new Mouth(chair.value(), faults, outbox);
            Monitor voice =
                    new Monitor(
                            DemonstrationDevices.APPLICATION,
                            DemonstrationDevices.monitorAt(chair),
                            zone);
            return new Bedside(
                    chair,
                    new BedsideMonitor(itinerary, sensors, pace, clock, mouth),
                    outbox,
                    new Courier(voice, line, outbox));
        }
    }

    public ChairNumber chair() {
        return chair;
    }

    public BedsideMonitor monitor() {
        return monitor;
    }

    /** What it says is carried over the wire before time goes on: for history. */
    public Happening carriedAtOnce() {
        return new Happening() {
            @Override
            public Optional<ClinicTime> nextAt() {
                return monitor.nextAt();
            }

            @Override
            public void happen(ClinicTime at) {
                monitor.happen(at);
                courier.carryAll();
            }
        };
    }

    /** From now on what it says is carried by a thread of its own: for a live clinic. */
    public void plugIn() {
        carrying.start();
    }

    /** What became of its messages. */
    public Traffic traffic() {
        Courier.Counts counts = courier.counts();
        return new Traffic(
                counts.acknowledged(),
                counts.refused(),
                counts.unanswered(),
                outbox.lost(),
                outbox.size(),
                counts.lastTrouble());
    }

    /** Stops carrying and hangs up; what waits is lost, as with a monitor that is switched off. */
    @Override
    public void close() {
        if (carrying.isAlive()) {
            carrying.interrupt();
            try {
                carrying.join(LONGEST_END);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        courier.close();
    }
}
