package daybreak.simulation.monitor;

import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;

/** The faults of one monitor. */
public record Faults(List<Fault> faults) {

    public static final Faults NONE = new Faults(List.of());

    public Faults {
        faults = List.copyOf(faults);
    }

    public static Faults of(Fault... faults) {
        return new Faults(List.of(faults));
    }

    /** The fault of that kind which stands at the time. */
    <F extends Fault> Optional<F> at(Class<F> kind, ClinicTime time) {
        return faults.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fault -> fault.isAt(time))
                .findFirst();
    }
}
