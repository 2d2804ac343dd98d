package daybreak.clinic.staff.security;

import daybreak.clinic.staff.SignInName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Which names have signed in at which stations, since this program runs; the latest few. */
final class Acquaintances {

    private static final int MOST_STATIONS = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Fingerprint, Set<SignInName>> stations = new LinkedHashMap<>(64, 0.75f, true);

    void met(Fingerprint station, SignInName name) {
        lock.lock();
        try {
            stations.computeIfAbsent(station, _ -> ConcurrentHashMap.newKeySet()).add(name);
            if (stations.size() > MOST_STATIONS) {
                stations.remove(stations.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    boolean know(Fingerprint station, SignInName name) {
        lock.lock();
        try {
            return stations.getOrDefault(station, Set.of()).contains(name);
        } finally {
            lock.unlock();
        }
    }
}
