package daybreak.devices.pcd;

import daybreak.care.vitals.DeviceId;
import java.util.Optional;

/**
 * Who sent a message: MSH-3, the sending application.
 *
 * @param text the whole field as sent, such as {@code DAYBREAK^02DA7B0000000101^EUI-64}
 * @param namespace its first component, the application's name
 * @param device the device that the field names, called as it is where it sends readings; empty
 *     where it names none
 */
public record Sender(String text, String namespace, Optional<DeviceId> device) {

    /** The name by which {@code ./daybreak replay} speaks in place of a chair's monitor. */
    public static final String REPLAY = "DAYBREAK_REPLAY";

    static final Sender UNNAMED = new Sender("", "", Optional.empty());

    /** True when a recording is being replayed, not a monitor speaking. */
    public boolean isReplay() {
        return namespace.equals(REPLAY);
    }
}
