package daybreak.clinic.monitoring;

import daybreak.care.watch.ChairNumber;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

/** Turns at several chairs at once. */
final class Turns {

    private final Lanes lanes;

    /** Devices at no chair are worked on one at a time as well: what they said is remembered. */
    private final ReentrantLock atNoChair = new ReentrantLock();

    /**
     * Where the sources of a delivery stand.
     *
     * @param chairs in the order in which their turns begin, so that nobody waits in a circle
     * @param hasOthers true when one of them stands at no chair
     */
    record Places(NavigableSet<ChairNumber> chairs, boolean hasOthers) {

        static Places of(List<Optional<ChairNumber>> places) {
            NavigableSet<ChairNumber> chairs = new TreeSet<>();
            places.forEach(place -> place.ifPresent(chairs::add));
            return new Places(chairs, places.stream().anyMatch(Optional::isEmpty));
        }
    }

    Turns(Lanes lanes) {
        this.lanes = lanes;
    }

    void begin(Places places) {
        places.chairs().forEach(chair -> lane(chair).begin());
        if (places.hasOthers()) {
            atNoChair.lock();
        }
    }

    void end(Places places) {
        if (places.hasOthers()) {
            atNoChair.unlock();
        }
        places.chairs().forEach(chair -> lane(chair).end());
    }

    /**
     * The lane of a chair.
     *
     * @throws IllegalStateException when the clinic has no such chair
     */
    ChairLane lane(ChairNumber chair) {
        return lanes.lane(chair)
                .orElseThrow(() -> new IllegalStateException("there is no chair " + chair));
    }
}
