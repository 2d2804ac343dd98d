package daybreak.clinic.device;

import daybreak.care.placement.PlacementEvent;
import daybreak.care.vitals.DeviceId;
import daybreak.clinic.record.EventKind;
import java.util.List;

/** What the journal tells of devices. */
public final class DeviceEvents {

    /**
     * A message that is kept whole until it is read: an alarm or a pump event.
     *
     * @param device the sender, as it named itself
     * @param event HL7's trigger event, such as {@code R40}
     * @param digest of the message's identity, by which its repetition is known
     * @param text the message as it was sent
     */
    public record MessageKept(DeviceId device, String event, String digest, String text) {}

    /** A control id came again with other content: a new message, and worth a look. */
    public record ControlIdReused(DeviceId device, String controlId) {}

    public static final EventKind<PlacementEvent.DeviceRegistered> REGISTERED =
            new EventKind<>("device.registered", 1, PlacementEvent.DeviceRegistered.class);
    public static final EventKind<PlacementEvent.DevicePlaced> PLACED =
            new EventKind<>("device.placed", 1, PlacementEvent.DevicePlaced.class);
    public static final EventKind<PlacementEvent.DeviceTakenAway> TAKEN_AWAY =
            new EventKind<>("device.taken_away", 1, PlacementEvent.DeviceTakenAway.class);
    public static final EventKind<MessageKept> MESSAGE_KEPT =
            new EventKind<>("device.message_kept", 1, MessageKept.class);
    public static final EventKind<ControlIdReused> CONTROL_ID_REUSED =
            new EventKind<>("device.control_id_reused", 1, ControlIdReused.class);

    public static final List<EventKind<?>> ALL =
            List.of(REGISTERED, PLACED, TAKEN_AWAY, MESSAGE_KEPT, CONTROL_ID_REUSED);

    private DeviceEvents() {}
}
