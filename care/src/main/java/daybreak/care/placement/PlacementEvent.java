package daybreak.care.placement;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import java.time.Duration;
import java.util.Optional;

/** What happened to a device. */
public sealed interface PlacementEvent {

    DeviceId device();

    record DeviceRegistered(DeviceId device, String label, Optional<Duration> period)
            implements PlacementEvent {}

    record DevicePlaced(DeviceId device, ChairNumber chair) implements PlacementEvent {}

    /**
     * It speaks for no chair any more.
     *
     * @param chair where it stood
     */
    record DeviceTakenAway(DeviceId device, ChairNumber chair) implements PlacementEvent {}
}
