package daybreak.simulation.world;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a world as discrete events: the clock jumps from one to the next, timers in order. */
public final class History {

    /** Told how far it has come. */
    public interface Progress {

        /** For whoever does not watch. */
        Progress UNWATCHED = (_, _) -> {};

        void at(ClinicTime now, double share);
    }

    private final World world;
    private final Timers timers;
    private final SteppedClinicClock clock;

    public History(World world, Timers timers, SteppedClinicClock clock) {
        this.world = world;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Plays everything from the clock's time up to and including another; the clock stands there
     * then.
     *
     * @throws IllegalArgumentException when that time is past
     */
    public void play(ClinicTime until, Progress progress) {
        ClinicTime from = clock.now();
        for (Optional<ClinicTime> next = nextAt();
                next.isPresent() && !next.get().isAfter(until);
                next = nextAt()) {
            if (next.get().isAfter(clock.now())) {
                clock.advanceTo(next.get());
                progress.at(next.get(), share(from, next.get(), until));
            }
            step();
        }
        clock.advanceTo(until);
    }

    /** Timers before people: what falls due at a time is due before anybody looks. */
    private void step() {
        if (isDue(timers.nextAt())) {
            timers.fire();
        } else {
            world.step();
        }
    }

    private boolean isDue(Optional<ClinicTime> at) {
        return at.isPresent() && !at.get().isAfter(clock.now());
    }

    private Optional<ClinicTime> nextAt() {
        return Stream.of(timers.nextAt(), world.nextAt())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static double share(ClinicTime from, ClinicTime now, ClinicTime until) {
        Duration whole = from.until(until);
        return whole.isZero() ? 1 : (double) from.until(now).toMillis() / whole.toMillis();
    }
}
