package daybreak.simulation.monitor;

import daybreak.devices.monitor.MonitorValue;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.simulation.visit.Attached;
import daybreak.simulation.visit.Itinerary;
import daybreak.simulation.world.Happening;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The monitor at one chair. Safe for use by many threads. */
public final class BedsideMonitor implements Happening {

    /** Who has fallen behind the clock by more than this leaves a gap and goes on from now. */
    private static final int MOST_PERIODS_BEHIND = 20;

    private final Itinerary itinerary;
    private final Sensors sensors;
    private final Pace pace;
    private final ClinicClock clock;
    private final Mouth mouth;
    private final Cuff cuff = new Cuff();
    private ClinicTime nextReport;
    private Speech speech = Speech.SPEAKS;

    private enum Speech {
        SPEAKS,
        IS_SILENT
    }

    BedsideMonitor(
            Itinerary itinerary, Sensors sensors, Pace pace, ClinicClock clock, Mouth mouth) {
        this.itinerary = itinerary;
        this.sensors = sensors;
        this.pace = pace;
        this.clock = clock;
        this.mouth = mouth;
        this.nextReport = pace.after(clock.now());
    }

    /** Somebody presses the cuff's button. */
    public synchronized void pressCuff(ClinicTime now) {
        cuff.press(now);
    }

    /** From now on it says nothing: another speaks for its chair. */
    public synchronized void beSilent() {
        speech = Speech.IS_SILENT;
    }

    /** It speaks again. */
    public synchronized void speak() {
        speech = Speech.SPEAKS;
    }

    @Override
    public synchronized Optional<ClinicTime> nextAt() {
        return Optional.of(cuff.readyAt().filter(nextReport::isAfter).orElse(nextReport));
    }

    @Override
    public synchronized void happen(ClinicTime at) {
        Attached attached = itinerary.attachedAt(at);
        if (cuff.readyAt().filter(ready -> !ready.isAfter(at)).isPresent()) {
            List<MonitorValue> found = cuff.take(attached);
            say(at, attached, Mouth.What.PRESSURE, found);
        }
        if (!nextReport.isAfter(at)) {
            nextReport = nextAfter(at);
            sensors.values(attached, at)
                    .ifPresent(values -> say(at, attached, Mouth.What.SIGNS, values));
        }
    }

    private void say(ClinicTime at, Attached attached, Mouth.What what, List<MonitorValue> values) {
        switch (attached) {
            case Attached.Standby _ -> {}
            case Attached.Nothing _, Attached.Tester _, Attached.Person _ -> {
                if (speech == Speech.SPEAKS) {
                    mouth.say(ObservationTime.ofArrival(at), what, values);
                }
            }
        }
    }

    private ClinicTime nextAfter(ClinicTime at) {
        Duration behind = at.until(clock.now());
        boolean isFarBehind = behind.compareTo(pace.period().multipliedBy(MOST_PERIODS_BEHIND)) > 0;
        return pace.after(isFarBehind ? clock.now() : at);
    }
}
