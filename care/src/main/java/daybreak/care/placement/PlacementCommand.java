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

    /**
     * Let it speak for a chair.
     *
     * @param company whether it may stand beside what stands there already
     */
    record Place(DeviceId device, ChairNumber chair, Company company) implements PlacementCommand {

        /** Beside whatever stands there. */
        public Place(DeviceId device, ChairNumber chair) {
            this(device, chair, Company.BESIDE_OTHERS);
        }
    }

    /** Whether a device comes to a chair alone. */
    enum Company {
        /** Only where nothing stands yet: two monitors at one chair are a mistake more often. */
        ALONE,
        /** Beside what stands there: a pump beside its monitor. */
        BESIDE_OTHERS
    }

    /** Let it speak for no chair. */
    record TakeAway(DeviceId device) implements PlacementCommand {}
}
