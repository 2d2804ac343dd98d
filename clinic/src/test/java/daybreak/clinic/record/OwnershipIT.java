package daybreak.clinic.record;

import static daybreak.clinic.record.TestRecord.START;
import static daybreak.clinic.record.TestRecord.append;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.PostgresRecord.Opening;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.database.TestServer;
import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.SteppedClinicClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class OwnershipIT {

    private static final Stream BELL = new Stream("bell:1");
    private static final Instant TODAY = Instant.parse("2026-11-21T08:00:00Z");

    private final HandMovedMachineClock first = new HandMovedMachineClock(TODAY);
    private final HandMovedMachineClock second = new HandMovedMachineClock(TODAY);

    private static Contribution ring(int times) {
        return Contribution.lasting(List.of(TestEvents.rung(BELL, times, START)), List.of());
    }

    /** Opens as another clinic, whose clock runs as fast as it looks. */
    private Opening openAnother(Database database) throws Exception {
        Database other = TestServer.asAnotherFolder(database);
        CompletableFuture<Opening> opening =
                CompletableFuture.supplyAsync(() -> open(other, second));
        for (int tenths = 0; tenths < 300; tenths++) {
            second.advance(Duration.ofSeconds(1));
            try {
                return opening.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                assertThat(opening).isNotCompletedExceptionally();
            }
        }
        throw new AssertionError("nobody opened the record within 30 s");
    }

    private static Opening open(Database database, MachineClock machine) {
        return PostgresRecord.open(
                database,
                TestEvents.FEATURES,
                new PostgresRecord.Clocks(new SteppedClinicClock(START), machine));
    }

    private static PostgresRecord opened(Opening opening) {
        return ((Opening.Opened) opening).record();
    }

    @Test
    void aSleeperFindsThatItNoLongerOwnsTheRecordBeforeItWrites(Database database)
            throws Exception {
        try (PostgresRecord sleeper = TestRecord.on(database).with(first).open()) {
            append(sleeper, ring(1));
            try (PostgresRecord waker = opened(openAnother(database))) {
                assertThat(append(waker, ring(2))).isInstanceOf(Outcome.Recorded.class);
                first.advance(Duration.ofSeconds(11));
                assertThat(append(sleeper, ring(99))).isEqualTo(new Outcome.NotOwner());
                assertThat(sleeper.state()).isEqualTo(new StoreState.TakenOver(START));
                assertThat(append(sleeper, ring(99))).isEqualTo(new Outcome.NotOwner());
                assertThat(append(waker, ring(3))).isInstanceOf(Outcome.Recorded.class);
                assertThat(waker.entries().of(BELL, 0))
                        .extracting(Entry::event)
                        .containsExactly(
                                new TestEvents.Rung(1),
                                new TestEvents.Rung(2),
                                new TestEvents.Rung(3));
            }
        }
    }

    @Test
    void whoseClockStoodStillIsStoppedInsideTheTransaction(Database database) throws Exception {
        try (PostgresRecord halted = TestRecord.on(database).with(first).open()) {
            append(halted, ring(1));
            try (PostgresRecord waker = opened(openAnother(database))) {
                assertThat(append(halted, ring(99))).isEqualTo(new Outcome.NotOwner());
                assertThat(waker.entries().lastNumber(BELL)).isEqualTo(1);
            }
        }
    }

    @Test
    void whoWakesInTimeGoesOn(Database database) throws Exception {
        try (PostgresRecord sleeper = TestRecord.on(database).with(first).open()) {
            append(sleeper, ring(1));
            first.advance(Duration.ofMinutes(5));
            assertThat(append(sleeper, ring(2))).isInstanceOf(Outcome.Recorded.class);
        }
    }

    @Test
    void theSameFolderTakesItsRecordBackAtOnceAndUnderAHigherFence(Database database)
            throws Exception {
        PostgresRecord killed = TestRecord.on(database).with(first).open();
        append(killed, ring(1));
        try (PostgresRecord next = TestRecord.on(database).with(second).open()) {
            append(next, ring(2));
            assertThat(append(killed, ring(99))).isEqualTo(new Outcome.NotOwner());
        }
        killed.close();
        assertThat(fences(database)).isEqualTo("1,2");
    }

    @Test
    void theRecordKnowsWhereTheClinicsClockStood(Database database) throws Exception {
        assertThat(PostgresRecord.latestTime(database)).isEmpty();
        SteppedClinicClock clinic = new SteppedClinicClock(START);
        try (PostgresRecord record =
                opened(
                        PostgresRecord.open(
                                database,
                                TestEvents.FEATURES,
                                new PostgresRecord.Clocks(clinic, first)))) {
            clinic.advanceTo(START.plus(Duration.ofMinutes(7)));
            first.advance(Duration.ofSeconds(2));
            append(record, ring(1));
            assertThat(PostgresRecord.latestTime(database))
                    .contains(START.plus(Duration.ofMinutes(7)));
            append(
                    record,
                    Contribution.lasting(
                            List.of(TestEvents.rung(BELL, 2, START.plus(Duration.ofMinutes(8)))),
                            List.of()));
            assertThat(PostgresRecord.latestTime(database))
                    .contains(START.plus(Duration.ofMinutes(8)));
        }
    }

    private static String fences(Database database) throws SQLException {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                SELECT string_agg(fence::text, ',' ORDER BY position)
                                  FROM record.journal WHERE stream = 'bell:1'
                                """)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
