package daybreak.clinic.record.store;

import daybreak.quantities.time.MachineTime;
import java.util.Optional;

/**
 * Decides when a lease may be taken. Clocks of two machines are not compared: a lease has expired
 * when it stood still, watched from here, for its whole time.
 */
final class LeaseWatch {

    private final String holder;
    private Optional<Sighting> first = Optional.empty();

    private record Sighting(Lease.Row row, MachineTime at) {}

    /** Whether the lease may be taken. */
    enum Verdict {
        FREE,
        HELD
    }

    /**
     * @param holder who would take it; the same name means this data folder, whose lock proves that
     *     an earlier program on it has ended
     */
    LeaseWatch(String holder) {
        this.holder = holder;
    }

    Verdict judge(Lease.Row row, MachineTime now) {
        if (row.isReleased() || row.holder().equals(holder)) {
            return Verdict.FREE;
        }
        Sighting sighting = first.orElse(new Sighting(row, now));
        if (sighting.row().beat() != row.beat()) {
            sighting = new Sighting(row, now);
        }
        first = Optional.of(sighting);
        return new Ownership(row.fence(), sighting.at()).isExpired(now)
                ? Verdict.FREE
                : Verdict.HELD;
    }
}
