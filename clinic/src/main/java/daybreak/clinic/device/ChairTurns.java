package daybreak.clinic.device;

import daybreak.care.placement.PlacementEvent;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Fact;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** A chair's turn, in which a device comes or goes: no reading of it is judged meanwhile. */
public interface ChairTurns {

    /** Whether it was written. */
    enum Written {
        YES,
        NOT_RECORDED,
        NO_SUCH_CHAIR
    }

    /**
     * Writes the fact in the chair's turn, then lets the chair know.
     *
     * @param period the device's own, for one that comes
     * @param fact made for the clinic time of the turn
     * @param whenWritten run before the turn ends, once it is written
     */
    Written inTurn(
            ChairNumber chair,
            Actor by,
            PlacementEvent event,
            Optional<Duration> period,
            Function<ClinicTime, Fact> fact,
            Runnable whenWritten);
}
