package daybreak.care.placement;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import java.util.List;

/** Why not. */
public sealed interface PlacementRefusal extends PlacementDecision {

    /** Register it first. */
    record Unknown(DeviceId device) implements PlacementRefusal {}

    /** It has a label already. */
    record AlreadyKnown(DeviceId device, String label) implements PlacementRefusal {}

    /** One device never speaks for two chairs: take it away from the first. */
    record AlreadyAtAChair(DeviceId device, ChairNumber chair) implements PlacementRefusal {}

    /**
     * Something stands there, and nobody said that this one may stand beside it.
     *
     * @param others what stands there, in the order of their ids
     */
    record ChairTaken(DeviceId device, ChairNumber chair, List<DeviceId> others)
            implements PlacementRefusal {

        public ChairTaken {
            others = List.copyOf(others);
        }
    }

    /** There is nothing to take away. */
    record AtNoChair(DeviceId device) implements PlacementRefusal {}
}
