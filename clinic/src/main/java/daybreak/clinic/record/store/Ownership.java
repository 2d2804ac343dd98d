package daybreak.clinic.record.store;

import daybreak.quantities.time.MachineTime;
import java.time.Duration;

/**
 * This program's hold on the record.
 *
 * @param fence the number under which it writes
 * @param renewedAt when the last renewal was asked for
 */
record Ownership(long fence, MachineTime renewedAt) {

    /** How often it is renewed. */
    static final Duration RENEWAL = Duration.ofSeconds(2);

    /** How long it holds without renewal: after that another may have taken over. */
    static final Duration EXPIRY = Duration.ofSeconds(10);

    boolean isDue(MachineTime now) {
        return renewedAt.until(now).compareTo(RENEWAL) >= 0;
    }

    boolean isExpired(MachineTime now) {
        return renewedAt.until(now).compareTo(EXPIRY) >= 0;
    }

    Ownership renewed(MachineTime now) {
        return new Ownership(fence, now);
    }
}
