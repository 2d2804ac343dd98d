package daybreak.clinic.device;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Report;
import daybreak.quantities.time.ClinicTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Every device that has been heard since the clinic was opened, known or not, and the messages that
 * were not taken. In memory, and bounded: a sender that makes up names pushes out those that have
 * not been heard for longest. Safe for use by many threads.
 */
public final class HeardDevices {

    static final int MOST_DEVICES = 2_000;
    static final int MOST_REFUSALS = 200;

    private final Map<DeviceId, HeardDevice> devices = newest(MOST_DEVICES);
    private final Map<Numbered, RefusedMessage> refused = newest(MOST_REFUSALS);

    private record Numbered(DeviceId sender, String controlId) {}

    /** Those that were touched last. */
    private static <K, V> Map<K, V> newest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * A message with readings was heard.
     *
     * @param sender as the message's header says; counts where no report names a device
     * @param reports what it says, of one device or several
     */
    public synchronized void readings(DeviceId sender, List<Report> reports, ClinicTime at) {
        Set<DeviceId> speakers = new TreeSet<>();
        for (Report report : reports) {
            speakers.add(report.source());
            change(report.source(), known -> known.after(report, at));
        }
        if (speakers.isEmpty()) {
            speakers.add(sender);
        }
        speakers.forEach(speaker -> change(speaker, known -> known.afterMessage(at)));
    }

    /** A message was heard that is kept whole. */
    public synchronized void kept(DeviceId sender, ClinicTime at) {
        change(sender, known -> known.afterMessage(at));
    }

    /** A message was not taken, perhaps not for the first time. */
    public synchronized void refused(RefusedMessage message) {
        change(message.sender(), known -> known.afterRefusal(message.at()));
        Numbered numbered = new Numbered(message.sender(), message.controlId());
        RefusedMessage before = refused.get(numbered);
        refused.put(numbered, before == null ? message : message.after(before));
    }

    private void change(DeviceId device, UnaryOperator<HeardDevice> change) {
        HeardDevice known = devices.get(device);
        devices.put(device, change.apply(known == null ? HeardDevice.of(device) : known));
    }

    /** What has been heard of a device. */
    public synchronized Optional<HeardDevice> heard(DeviceId device) {
        return Optional.ofNullable(devices.get(device));
    }

    /** Every device of which anything has been heard. */
    public synchronized List<DeviceId> all() {
        return devices.keySet().stream().sorted().toList();
    }

    /** The messages that were not taken, the newest first. */
    public synchronized List<RefusedMessage> refusals() {
        return List.copyOf(refused.values()).reversed();
    }
}
