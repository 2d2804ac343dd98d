package daybreak.simulation.staff;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.world.Happening;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody looks again and again; whoever was kept away goes on from now. */
final class Rounds implements Happening {

    private static final int MOST_MISSED = 3;

    private final ClinicClock clock;
    private final Duration every;
    private final Consumer<ClinicTime> look;
    private ClinicTime next;

    Rounds(ClinicTime first, Duration every, ClinicClock clock, Consumer<ClinicTime> look) {
        this.next = first;
        this.every = every;
        this.clock = clock;
        this.look = look;
    }

    @Override
    public Optional<ClinicTime> nextAt() {
        return Optional.of(next);
    }

    @Override
    public void happen(ClinicTime at) {
        boolean wasKeptAway = at.until(clock.now()).compareTo(every.multipliedBy(MOST_MISSED)) > 0;
        next = (wasKeptAway ? clock.now() : at).plus(every);
        look.accept(at);
    }
}
