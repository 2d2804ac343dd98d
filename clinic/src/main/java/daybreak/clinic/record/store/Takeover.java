package daybreak.clinic.record.store;

import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Takes the lease for this program, waiting for one that has run out. */
final class Takeover {

    private static final int POLL_MILLIS = 200;

    private final Database database;
    private final MachineClock machine;
    private final LeaseWatch watch;

    Takeover(Database database, MachineClock machine) {
        this.database = database;
        this.machine = machine;
        this.watch = new LeaseWatch(database.holder());
    }

    /**
     * Takes the lease.
     *
     * @param longestPolls how often to look while somebody holds it
     * @return empty when somebody held it all the time
     */
    Optional<Ownership> take(int longestPolls) throws SQLException {
        try (Connection connection = database.connect(Access.APPLICATION, Answer.PATIENT)) {
            for (int poll = 0; poll < longestPolls; poll++) {
                Lease.Row row = Lease.read(connection);
                MachineTime now = machine.now();
                if (watch.judge(row, now) == LeaseWatch.Verdict.FREE) {
                    Optional<Long> fence = Lease.take(connection, row, database.holder());
                    if (fence.isPresent()) {
                        return Optional.of(new Ownership(fence.get(), now));
                    }
                }
                pause();
            }
            return Optional.empty();
        }
    }

    /** Looks so often that a lease that stands still is seen to run out, and a little longer. */
    static int pollsUntilExpiry() {
        return (int) (Ownership.EXPIRY.plusSeconds(3).toMillis() / POLL_MILLIS);
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for the record's lease", e);
        }
    }
}
