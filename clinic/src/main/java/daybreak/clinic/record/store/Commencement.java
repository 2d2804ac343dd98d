package daybreak.clinic.record.store;

import daybreak.clinic.record.database.Database;
import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Starts a committer on a database: takes the record over, then writes. */
public final class Commencement {

    private Commencement() {}

    /**
     * Takes the record over and starts writing.
     *
     * @return empty when another clinic owns the record and is alive
     */
    public static Optional<Committer> begin(Surroundings around) throws SQLException {
        Takeover takeover = new Takeover(around.database(), around.machine());
        return takeover.take(Takeover.pollsUntilExpiry())
                .map(ownership -> {
                    Committer committer = new Committer(around, ownership);
                    committer.start();
                    return committer;
                });
    }

    /** Where the clinic's clock stood when the record was last written. */
    public static Optional<ClinicTime> latestTime(Database database) throws SQLException {
        try (Connection connection = database.readers().getConnection()) {
            return Resumption.latest(connection);
        }
    }
}
