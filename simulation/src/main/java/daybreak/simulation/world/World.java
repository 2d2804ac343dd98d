package daybreak.simulation.world;

import daybreak.quantities.time.ClinicTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that happens by itself, in the order of time; at one time, in the order of the list.
 */
public final class World {

    private final List<Happening> happenings;

    public World(List<? extends Happening> happenings) {
        this.happenings = List.copyOf(happenings);
    }

    /** Both in one, the other behind this one. */
    public World with(World other) {
        List<Happening> all = new ArrayList<>(happenings);
        all.addAll(other.happenings);
        return new World(all);
    }

    /** When something happens next; empty when nothing ever will. */
    public Optional<ClinicTime> nextAt() {
        return next().map(Next::at);
    }

    /** Lets the next thing happen, whatever the clock says. */
    public void step() {
        next().ifPresent(next -> next.happening().happen(next.at()));
    }

    private record Next(Happening happening, ClinicTime at) {}

    private Optional<Next> next() {
        Optional<Next> first = Optional.empty();
        for (Happening happening : happenings) {
            Optional<ClinicTime> at = happening.nextAt();
            if (at.isPresent() && (first.isEmpty() || at.get().isBefore(first.get().at()))) {
                first = Optional.of(new Next(happening, at.get()));
            }
        }
        return first;
    }
}
