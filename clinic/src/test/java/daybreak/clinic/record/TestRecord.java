package daybreak.clinic.record;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.database.Database;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.quantities.time.SystemMachineClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Opens a record as a test wants it, and makes what a test writes. */
public final class TestRecord {

    public static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Database database;
    private PostgresRecord.Features features = TestEvents.FEATURES;
    private MachineClock machine = new SystemMachineClock();
    private StoreLimits limits = StoreLimits.standard();
    private StoreFaults faults = StoreFaults.NONE;
    private final SteppedClinicClock clinic = new SteppedClinicClock(START);

    private TestRecord(Database database) {
        this.database = database;
    }

    public static TestRecord on(Database database) {
        return new TestRecord(database);
    }

    public TestRecord with(PostgresRecord.Features what) {
        features = what;
        return this;
    }

    public TestRecord with(MachineClock clock) {
        machine = clock;
        return this;
    }

    public TestRecord with(StoreLimits what) {
        limits = what;
        return this;
    }

    public TestRecord with(StoreFaults what) {
        faults = what;
        return this;
    }

    public PostgresRecord open() throws SQLException {
        return switch (PostgresRecord.open(
                database, features, new PostgresRecord.Clocks(clinic, machine), limits, faults)) {
            case PostgresRecord.Opening.Opened(var record) -> record;
            case PostgresRecord.Opening.HeldByAnother() ->
                    throw new AssertionError("somebody holds this record");
        };
    }

    /** Appends and waits for the answer. */
    public static Outcome append(PostgresRecord record, Contribution contribution)
            throws InterruptedException, ExecutionException, TimeoutException {
        return record.journal().append(contribution).get(20, TimeUnit.SECONDS);
    }

    /**
     * Waits for what a thread of the record will bring about.
     *
     * @throws AssertionError when it does not within twenty seconds of the machine
     */
    public static void await(String what, Callable<Boolean> reached) throws Exception {
        MachineClock clock = new SystemMachineClock();
        MachineTime latest = clock.now().plus(LONGEST_WAIT);
        while (!reached.call()) {
            if (latest.isBefore(clock.now())) {
                throw new AssertionError(what + " did not come within " + LONGEST_WAIT);
            }
            Thread.onSpinWait();
        }
    }

    /** A chair's monitor reports that many vital signs at a second after {@link #START}. */
    public static Arrival arrival(int chair, int second, int signs) {
        ClinicTime at = START.plus(Duration.ofSeconds(second));
        List<Reading> readings = new ArrayList<>();
        for (VitalSign sign : List.of(VitalSign.values()).subList(0, signs)) {
            readings.add(reading(sign, Integer.toString(60 + (second + readings.size()) % 30)));
        }
        return new Arrival(
                new Report(
                        new DeviceId("02DA7B%08X01".formatted(chair)),
                        Origin.MEASURED,
                        Optional.of(ObservationTime.ofArrival(at)),
                        Optional.of(ObservationTime.ofArrival(at)),
                        readings),
                Optional.of(new ChairNumber(chair)),
                at,
                "M" + second,
                Optional.empty());
    }

    public static Reading reading(VitalSign sign, String text) {
        return new Reading(
                new ParameterCode(150_000, sign.openName()),
                text,
                sign.unit(),
                ReadingStatus.OK,
                Optional.of(Measurement.of(VitalValue.of(sign, text))));
    }
}
