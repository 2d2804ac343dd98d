package daybreak.clinic.record;

import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.store.Commencement;
import daybreak.clinic.record.store.Committer;
import daybreak.clinic.record.store.PostgresEntries;
import daybreak.clinic.record.store.PostgresReadings;
import daybreak.clinic.record.store.Surroundings;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The record of a running clinic: its one writer and its readers. Whoever opened the database
 * closes it, after this.
 */
public final class PostgresRecord implements AutoCloseable {

    private final Committer committer;
    private final Entries entries;
    private final Readings readings;
    private final DataSource readModels;

    /** What came of taking the record over. */
    public sealed interface Opening {

        /** It is ours. */
        record Opened(PostgresRecord record) implements Opening {}

        /** Another clinic owns it and is alive. */
        record HeldByAnother() implements Opening {}
    }

    /**
     * What the features bring.
     *
     * @param kinds their events
     * @param projections their read models
     */
    public record Features(
            Collection<? extends EventKind<?>> kinds, List<? extends Projection> projections) {}

    /**
     * The clocks that the record needs.
     *
     * @param clinic for what waits while the store is away, and to be kept with the lease
     * @param machine for lease, anchors and the date of writing
     */
    public record Clocks(ClinicClock clinic, MachineClock machine) {}

    private PostgresRecord(Committer committer, Database database, EventKinds kinds) {
        this.committer = committer;
        this.entries = new PostgresEntries(database.readers(), kinds);
        this.readings = new PostgresReadings(database.readers());
        this.readModels = database.readers();
    }

    /** Takes the record over with the usual limits and nothing that breaks. */
    public static Opening open(Database database, Features features, Clocks clocks) {
        return open(database, features, clocks, StoreLimits.standard(), StoreFaults.NONE);
    }

    /**
     * Takes the record over.
     *
     * @throws IllegalStateException when the database does not answer
     */
    public static Opening open(
            Database database,
            Features features,
            Clocks clocks,
            StoreLimits limits,
            StoreFaults faults) {
        EventKinds kinds = EventKinds.of(features.kinds());
        Surroundings around =
                new Surroundings(
                        database,
                        kinds,
                        List.copyOf(features.projections()),
                        clocks.clinic(),
                        clocks.machine(),
                        limits,
                        faults);
        try {
            Optional<Committer> committer = Commencement.begin(around);
            return committer.isPresent()
                    ? new Opening.Opened(new PostgresRecord(committer.get(), database, kinds))
                    : new Opening.HeldByAnother();
        } catch (SQLException e) {
            throw new IllegalStateException("the record could not be taken over", e);
        }
    }

    /**
     * Where the clinic's clock stood when the record was last written: the latest of the lease's
     * heartbeat, the journal and the readings. To be asked before {@link #open}, by a clinic whose
     * clock goes on from there.
     *
     * @return empty for a record in which nothing has happened
     * @throws IllegalStateException when the database does not answer
     */
    public static Optional<ClinicTime> latestTime(Database database) {
        try {
            return Commencement.latestTime(database);
        } catch (SQLException e) {
            throw new IllegalStateException("the record could not be read", e);
        }
    }

    public Journal journal() {
        return committer;
    }

    public Entries entries() {
        return entries;
    }

    public Readings readings() {
        return readings;
    }

    /** Where features read their read models; reading only, as the application. */
    public DataSource readModels() {
        return readModels;
    }

    /**
     * Waits until everything that was handed to the journal so far is written or refused: for
     * whoever plays time as discrete events and may not let it go on before.
     *
     * @throws IllegalStateException when that takes longer than eight seconds
     */
    public void settle() {
        committer.settle();
    }

    public StoreState state() {
        return committer.state();
    }

    /** Asks to be told when the state changes. */
    public void listen(StoreState.Listener listener) {
        committer.listen(listener);
    }

    /** Writes what waits and a last anchor, and gives the record back. Takes up to 8 s. */
    @Override
    public void close() {
        committer.close();
    }
}
