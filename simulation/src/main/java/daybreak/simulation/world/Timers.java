package daybreak.simulation.world;

import daybreak.quantities.time.ClinicTime;
import java.util.Optional;

/** The clinic's own timers, which nobody but history fires while the clock jumps. */
public interface Timers {

    /** A clinic whose timers fire by themselves. */
    Timers NONE =
            new Timers() {
                @Override
                public Optional<ClinicTime> nextAt() {
                    return Optional.empty();
                }

                @Override
                public void fire() {}
            };

    /** When one fires next. */
    Optional<ClinicTime> nextAt();

    /** Lets all fire whose time the clinic's clock has reached. */
    void fire();
}
