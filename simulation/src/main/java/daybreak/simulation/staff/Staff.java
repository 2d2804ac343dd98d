package daybreak.simulation.staff;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.monitor.BedsideMonitor;
import daybreak.simulation.visit.Itinerary;
import daybreak.simulation.world.Happening;
import java.time.Duration;
import java.util.List;

/** Everybody who works at the clinic, as things that happen again and again. */
public final class Staff {

    /** Nobody looks at all chairs in the same moment. */
    private static final Duration FROM_CHAIR_TO_CHAIR = Duration.ofMillis(170);

    private static final int WALKS_ROUND = 25;

    private Staff() {}

    /** The first morning's work: it is over when the first person comes. */
    public static Happening furnishing(ClinicTime from, int chairs, FrontDoor door) {
        return new Furnishing(from, chairs, door);
    }

    /** How long the first morning's work takes at most. */
    public static Duration furnishingTakes() {
        return Furnishing.TAKES_AT_MOST;
    }

    /**
     * Who looks after a chair.
     *
     * @param itinerary for the staff alone
     */
    public static List<Happening> at(
            ChairNumber chair,
            Itinerary itinerary,
            FrontDoor door,
            BedsideMonitor monitor,
            ClinicClock clock) {
        Nurse nurse = new Nurse(chair, itinerary, door, monitor);
        Physician physician = new Physician(chair, itinerary, door);
        ClinicTime first =
                clock.now().plus(FROM_CHAIR_TO_CHAIR.multipliedBy(chair.value() % WALKS_ROUND));
        return List.of(
                new Rounds(first, StaffFigure.LOOKS_EVERY.time(), clock, nurse::look),
                new Rounds(
                        first, StaffFigure.PHYSICIAN_LOOKS_EVERY.time(), clock, physician::look));
    }
}
