package daybreak.clinic.device;

import daybreak.devices.mllp.ListenerCounts;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The door through which devices speak. */
public interface MonitorsIn {

    /**
     * The door while it is open.
     *
     * @param address where devices reach it
     * @param counts what it has seen since it was opened
     */
    record OpenDoor(InetSocketAddress address, ListenerCounts counts) {}

    /** The door; empty while it is shut. */
    Optional<OpenDoor> door();
}
