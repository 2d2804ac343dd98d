package daybreak.clinic.monitoring;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicClock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The lanes of all chairs of the clinic. */
final class Lanes {

    private final Map<ChairNumber, ChairLane> byChair = new TreeMap<>();

    /**
     * @param chairs how many chairs the clinic has; they are numbered from 1
     * @param changed told after each turn that left a chair otherwise than it was
     */
    Lanes(int chairs, ClinicClock clock, Consumer<ChairNumber> changed) {
        IntStream.rangeClosed(1, chairs)
                .mapToObj(ChairNumber::new)
                .forEach(number -> byChair.put(number, new ChairLane(number, clock, changed)));
    }

    Optional<ChairLane> lane(ChairNumber chair) {
        return Optional.ofNullable(byChair.get(chair));
    }

    /** In the order of their numbers. */
    Collection<ChairLane> all() {
        return List.copyOf(byChair.values());
    }
}
