package daybreak.care.placement;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import java.time.Duration;
import java.util.Optional;

/** What somebody asks for. */
public sealed interface PlacementCommand {

    DeviceId device();

    /**
     * Make a device known.
     *
     * @param device its identifier, as it will send it
     * @param label what people call it
     * @param period how often it reports, where that is known
     */
    record Register(DeviceId device, String label, Optional<Duration> period)
            implements PlacementCommand {

        /**
         * @throws IllegalArgumentException when the label is blank or the period not positive
         */
        public Register {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a device has a label");
            }
            if (period.isPresent() && !period.get().isPositive()) {
                throw new IllegalArgumentException("a period is positive: " + period.get());
            }
        }
    }

    /** Let it speak for a chair. */
    record Place(DeviceId device, ChairNumber chair) implements PlacementCommand {}

    /** Let it speak for no chair. */
    record TakeAway(DeviceId device) implements PlacementCommand {}
}
