package daybreak.clinic.staff.security;

import daybreak.care.staff.StaffId;
import daybreak.quantities.time.MachineTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One sign-in at one station: what all requests that carry its cookie share. */
final class SignIn {

    private final Instant since;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final List<Runnable> whenEnded = new CopyOnWriteArrayList<>();
    private volatile @Nullable StaffId member;
    private volatile MachineTime touchedAt;
    private volatile MachineTime restedAt;
    private volatile boolean ended;

    SignIn(Instant since, MachineTime touchedAt) {
        this.since = since;
        this.touchedAt = touchedAt;
        this.restedAt = touchedAt;
    }

    Optional<StaffId> member() {
        return Optional.ofNullable(member);
    }

    void belongsTo(StaffId who) {
        member = who;
    }

    Instant since() {
        return since;
    }

    MachineTime touchedAt() {
        return touchedAt;
    }

    void touch(MachineTime now) {
        touchedAt = now;
    }

    /** When its last touch was laid on the shelf. */
    MachineTime restedAt() {
        return restedAt;
    }

    void rested(MachineTime touch) {
        restedAt = touch;
    }

    Set<String> attributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Nullable Object attribute(String name) {
        return attributes.get(name);
    }

    void attribute(String name, @Nullable Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    /** Calls when it ends; at once when it has. */
    Runnable whenEnded(Runnable then) {
        whenEnded.add(then);
        if (ended && whenEnded.remove(then)) {
            then.run();
        }
        return () -> whenEnded.remove(then);
    }

    void end() {
        ended = true;
        for (Runnable then : List.copyOf(whenEnded)) {
            if (whenEnded.remove(then)) {
                then.run();
            }
        }
    }
}
