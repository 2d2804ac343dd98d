package daybreak.simulation.world;

import daybreak.quantities.time.ClinicTime;
import java.util.Optional;

/** Something that happens by itself, again and again. */
public interface Happening {

    /** When it happens next; empty when it never will again. May become earlier meanwhile. */
    Optional<ClinicTime> nextAt();

    /**
     * It happens.
     *
     * @param at the time that {@link #nextAt} gave; the clock may have gone past it
     */
    void happen(ClinicTime at);
}
