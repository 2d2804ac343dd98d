package daybreak.benchmarks;

import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.Opening;
import daybreak.clinic.record.database.Stamp;
import daybreak.clinic.record.database.TestServer;
import daybreak.clinic.record.database.UpgradeGate;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.SteppedClinicClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Decoded readings to durable rows, many chairs waiting and one committer grouping, beside
 * PostgreSQL's COPY of the same rows, in the same table shapes with the same indexes and as
 * durable.
 */
final class StoreAlone {

    private static final int VALUES = 5;
    private static final int CHAIRS = 400;

    private final MachineClock clock;
    private final Path shelter;

    /**
     * What was measured.
     *
     * @param stored readings a second through the record
     * @param copied readings a second by COPY in transactions of as many rows as the record's
     *     groups had on average
     * @param copiedAtOnce readings a second by COPY in transactions of {@value #LARGE} reports
     * @param group reports a transaction
     * @param bytesAReading of the tables and indexes that hold readings
     */
    record Figures(
            double stored, double copied, double copiedAtOnce, long group, double bytesAReading) {}

    private static final int LARGE = 1_200;

    StoreAlone(MachineClock clock, Path shelter) {
        this.clock = clock;
        this.shelter = shelter;
    }

    Figures measure(Duration warmUp, Duration measured) throws Exception {
        Files.createDirectories(shelter);
        DataFolder folder =
                new DataFolder(Files.createTempDirectory(shelter, "store-").resolve("data"));
        DatabaseHome home =
                new DatabaseHome(
                        folder,
                        DatabaseHome.Settings.embedded().withBinaries(TestServer.binaries()));
        Opening opening =
                home.openForClinic(Stamp.demonstration(ZoneOffset.UTC, 1), UpgradeGate.OPEN);
        if (!(opening instanceof Opening.Opened opened)) {
            throw new IOException(opening.toString());
        }
        try (Database database = opened.database()) {
            return measure(database, warmUp, measured);
        }
    }

    private Figures measure(Database database, Duration warmUp, Duration measured)
            throws Exception {
        double stored = store(database, warmUp, measured);
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            long reports = ask(statement, "SELECT count(*) FROM record.reports");
            long groups = ask(statement, "SELECT count(DISTINCT recorded_at) FROM record.segments");
            long group = Math.max(1, reports / Math.max(1, groups));
            double bytes =
                    ask(
                                    statement,
                                    "SELECT pg_total_relation_size('record.reports')"
                                            + " + pg_total_relation_size('record.readings')"
                                            + " + pg_total_relation_size('record.segments')")
                            / (double) (reports * VALUES);
            connection.setAutoCommit(false);
            double copied = copy(connection, statement, group);
            double atOnce = copy(connection, statement, LARGE);
            return new Figures(stored, copied, atOnce, group, bytes);
        }
    }

    private double store(Database database, Duration warmUp, Duration measured) throws Exception {
        PostgresRecord.Clocks clocks =
                new PostgresRecord.Clocks(new SteppedClinicClock(TestRecord.START), clock);
        PostgresRecord.Features features = new PostgresRecord.Features(List.of(), List.of());
        if (!(PostgresRecord.open(database, features, clocks)
                instanceof PostgresRecord.Opening.Opened(var record))) {
            throw new IOException("somebody holds the record");
        }
        MachineTime from = clock.now().plus(warmUp);
        MachineTime to = from.plus(measured);
        AtomicLong counted = new AtomicLong();
        try (record;
                ExecutorService chairs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i <= CHAIRS; i++) {
                int chair = i;
                running.add(
                        chairs.submit(() -> {
                            append(record, chair, from, to, counted);
                            return chair;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return counted.get() * VALUES / (measured.toNanos() / 1e9);
    }

    private void append(
            PostgresRecord record, int chair, MachineTime from, MachineTime to, AtomicLong counted)
            throws Exception {
        MachineTime now = clock.now();
        for (int second = 0; now.isBefore(to); second++) {
            Arrival arrival = TestRecord.arrival(chair, second, VALUES);
            Journal.Outcome outcome =
                    record.journal()
                            .append(Contribution.lasting(List.of(), List.of(arrival)))
                            .get(30, TimeUnit.SECONDS);
            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                throw new IllegalStateException(outcome.toString());
            }
            now = clock.now();
            if (!now.isBefore(from) && now.isBefore(to)) {
                counted.incrementAndGet();
            }
        }
    }

    /** The same rows by COPY, so many reports a transaction. */
    private double copy(Connection connection, Statement statement, long group)
            throws SQLException, IOException {
        statement.execute("DROP SCHEMA IF EXISTS beside CASCADE");
        statement.execute("CREATE SCHEMA beside");
        statement.execute("CREATE TABLE beside.reports (LIKE record.reports INCLUDING ALL)");
        statement.execute("CREATE TABLE beside.readings (LIKE record.readings INCLUDING ALL)");
        connection.commit();
        long last = ask(statement, "SELECT max(id) FROM record.reports");
        CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
        long copied = 0;
        Duration took = Duration.ZERO;
        for (long first = 0; first <= last; first += group) {
            byte[] reports = out(manager, "reports", "id", first, group);
            byte[] readings = out(manager, "readings", "report", first, group);
            connection.commit();
            MachineTime begin = clock.now();
            manager.copyIn(
                    "COPY beside.reports FROM STDIN (FORMAT binary)",
                    new ByteArrayInputStream(reports));
            copied +=
                    manager.copyIn(
                            "COPY beside.readings FROM STDIN (FORMAT binary)",
                            new ByteArrayInputStream(readings));
            connection.commit();
            took = took.plus(begin.until(clock.now()));
            if (took.toSeconds() >= 10) {
                break;
            }
        }
        return copied / (took.toNanos() / 1e9);
    }

    private static byte[] out(CopyManager manager, String table, String id, long first, long group)
            throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manager.copyOut(
                "COPY (SELECT * FROM record."
                        + table
                        + " WHERE "
                        + id
                        + " >= "
                        + first
                        + " AND "
                        + id
                        + " < "
                        + (first + group)
                        + ") TO STDOUT (FORMAT binary)",
                bytes);
        return bytes.toByteArray();
    }

    private static long ask(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
