package daybreak.clinic.record;

import static org.assertj.core.api.Assertions.assertThat;

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
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.quantities.time.SystemMachineClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class PostgresRecordIT {

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final ChairNumber CHAIR = new ChairNumber(1);
    private static final DeviceId MONITOR = new DeviceId("02DA7B0000000101");

    private final SteppedClinicClock clinic = new SteppedClinicClock(START);

    private PostgresRecord open(Database database) throws SQLException {
        return switch (PostgresRecord.open(
                database,
                TestEvents.FEATURES,
                new PostgresRecord.Clocks(clinic, new SystemMachineClock()))) {
            case PostgresRecord.Opening.Opened(var record) -> record;
            case PostgresRecord.Opening.HeldByAnother() ->
                    throw new AssertionError("somebody holds a fresh record");
        };
    }

    private static Outcome append(PostgresRecord record, Contribution contribution)
            throws Exception {
        return record.journal().append(contribution).get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatWasWrittenIsReadBackByTheNextProgram(Database database) throws Exception {
        Stream bell = new Stream("bell:1");
        try (PostgresRecord record = open(database)) {
            Outcome outcome =
                    append(
                            record,
                            Contribution.now(
                                    List.of(
                                            TestEvents.rung(bell, 2, START),
                                            TestEvents.rung(bell, 3, START)),
                                    List.of(new Contribution.Expectation(bell, 0))));
            assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        }
        try (PostgresRecord record = open(database)) {
            assertThat(record.entries().of(bell, 0))
                    .extracting(Entry::event)
                    .containsExactly(new TestEvents.Rung(2), new TestEvents.Rung(3));
            assertThat(record.entries().lastNumber(bell)).isEqualTo(2);
        }
    }

    @Test
    void aDecisionOnAChainThatHasMovedIsNotWritten(Database database) throws Exception {
        Stream bell = new Stream("bell:1");
        try (PostgresRecord record = open(database)) {
            Contribution first =
                    Contribution.now(
                            List.of(TestEvents.rung(bell, 1, START)),
                            List.of(new Contribution.Expectation(bell, 0)));
            assertThat(append(record, first)).isInstanceOf(Outcome.Recorded.class);
            assertThat(append(record, first)).isEqualTo(new Outcome.Moved(bell));
            assertThat(record.entries().of(bell, 0)).hasSize(1);
        }
    }

    @Test
    void arrivalsComeBackExactly(Database database) throws Exception {
        Arrival arrival = arrival(START, "97", "96.50");
        try (PostgresRecord record = open(database)) {
            append(record, Contribution.lasting(List.of(), List.of(arrival)));
            assertThat(record.readings().arrivedSince(CHAIR, START)).containsExactly(arrival);
            assertThat(record.readings().arrivedSince(CHAIR, START.plus(Duration.ofSeconds(1))))
                    .isEmpty();
            assertThat(record.readings().known(MONITOR, ObservationTime.ofArrival(START)))
                    .isEqualTo(arrival.report().readings());
            assertThat(record.readings().newestOf(MONITOR))
                    .contains(ObservationTime.ofArrival(START));
        }
    }

    @Test
    void theTrendHoldsPackedAndUnpackedValues(Database database) throws Exception {
        try (PostgresRecord record = open(database)) {
            for (int second = 0; second < 300; second++) {
                append(
                        record,
                        Contribution.lasting(
                                List.of(),
                                List.of(arrival(START.plus(Duration.ofSeconds(second)), "97"))));
            }
            Trend trend =
                    record.readings()
                            .trend(
                                    CHAIR,
                                    ObservationTime.ofArrival(START),
                                    ObservationTime.ofArrival(START.plus(Duration.ofMinutes(5))),
                                    EnumSet.allOf(VitalSign.class));
            assertThat(trend.points()).hasSize(300);
            assertThat(trend.points().get(299).observedAt())
                    .isEqualTo(ObservationTime.ofArrival(START.plus(Duration.ofSeconds(299))));
        }
    }

    private static Arrival arrival(ClinicTime at, String... saturations) {
        List<Reading> readings =
                java.util.Arrays.stream(saturations).map(PostgresRecordIT::saturation).toList();
        return new Arrival(
                new Report(
                        MONITOR,
                        Origin.MEASURED,
                        Optional.of(ObservationTime.ofArrival(at)),
                        Optional.empty(),
                        readings),
                Optional.of(CHAIR),
                at,
                "M1",
                Optional.empty());
    }

    private static Reading saturation(String text) {
        return new Reading(
                new ParameterCode(150456, "spo2"),
                text,
                "%",
                ReadingStatus.OK,
                Optional.of(Measurement.of(VitalValue.of(VitalSign.SPO2, text))));
    }
}
