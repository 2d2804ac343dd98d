package daybreak.clinic.monitoring;

import daybreak.care.vitals.DeviceId;
import daybreak.devices.mllp.Peer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * For which devices a recording speaks now: from its first message until its connection ends. Safe
 * for use by many threads.
 */
public final class Replays {

    /**
     * Told after a change, outside any lock: by then another may have followed, so it asks what is
     * so now.
     */
    @FunctionalInterface
    public interface Listener {
        void changed(DeviceId device);
    }

    private final Map<Peer, Set<DeviceId>> speaking = new HashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** True while a recording speaks for the device. */
    public synchronized boolean isReplayed(DeviceId device) {
        return speaking.values().stream().anyMatch(devices -> devices.contains(device));
    }

    /** A message of a recording has come. */
    void heard(Peer peer, DeviceId device) {
        boolean isNew;
        synchronized (this) {
            isNew = !isReplayed(device);
            speaking.computeIfAbsent(peer, _ -> new HashSet<>()).add(device);
        }
        if (isNew) {
            tell(Set.of(device));
        }
    }

    /** A connection has ended. */
    void ended(Peer peer) {
        Set<DeviceId> over = new HashSet<>();
        synchronized (this) {
            Set<DeviceId> its = speaking.remove(peer);
            if (its != null) {
                its.stream().filter(device -> !isReplayed(device)).forEach(over::add);
            }
        }
        tell(over);
    }

    private void tell(Set<DeviceId> devices) {
        devices.forEach(device -> listeners.forEach(listener -> listener.changed(device)));
    }
}
