package daybreak.clinic.record;

import static daybreak.clinic.record.TestRecord.START;
import static daybreak.clinic.record.TestRecord.append;
import static daybreak.clinic.record.TestRecord.arrival;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class PostgresRecordIT {

    private static final ChairNumber CHAIR = new ChairNumber(1);

    @Test
    void whatWasWrittenIsReadBackByTheNextProgram(Database database) throws Exception {
        Stream bell = new Stream("bell:1");
        try (PostgresRecord record = TestRecord.on(database).open()) {
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
        try (PostgresRecord record = TestRecord.on(database).open()) {
            assertThat(record.entries().of(bell, 0))
                    .extracting(Entry::event)
                    .containsExactly(new TestEvents.Rung(2), new TestEvents.Rung(3));
            assertThat(record.entries().lastNumber(bell)).isEqualTo(2);
        }
    }

    @Test
    void aDecisionOnAChainThatHasMovedIsNotWritten(Database database) throws Exception {
        Stream bell = new Stream("bell:1");
        try (PostgresRecord record = TestRecord.on(database).open()) {
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
        Arrival arrival = arrival(1, 0, 5);
        DeviceId monitor = arrival.report().source();
        try (PostgresRecord record = TestRecord.on(database).open()) {
            append(record, Contribution.lasting(List.of(), List.of(arrival)));
            assertThat(record.readings().arrivedSince(CHAIR, START)).containsExactly(arrival);
            assertThat(record.readings().arrivedSince(CHAIR, START.plus(Duration.ofSeconds(1))))
                    .isEmpty();
            assertThat(record.readings().known(monitor, ObservationTime.ofArrival(START)))
                    .isEqualTo(arrival.report().readings());
            assertThat(record.readings().newestOf(monitor))
                    .contains(ObservationTime.ofArrival(START));
        }
    }

    @Test
    void theTrendHoldsPackedAndUnpackedValues(Database database) throws Exception {
        try (PostgresRecord record = TestRecord.on(database).open()) {
            for (int second = 0; second < 300; second++) {
                append(record, Contribution.lasting(List.of(), List.of(arrival(1, second, 1))));
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
}
