package daybreak.clinic.record;

import static daybreak.clinic.record.TestRecord.START;
import static daybreak.clinic.record.TestRecord.append;
import static daybreak.clinic.record.TestRecord.arrival;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.StoreFaults.Step;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.testkit.hazards.Controls;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class CommitterIT {

    private static final Stream BELL = new Stream("bell:1");
    private static final String DISK_FULL = "53100";
    private static final String CONNECTION_LOST = "08006";

    /** Breaks the store at a step for as long as a test wants. */
    private static final class Breakable implements StoreFaults {

        private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

        private record Fault(List<Step> steps, String state, boolean once) {
            static final Fault NONE = new Fault(List.of(), "", false);
        }

        void breakAt(String state, Step... steps) {
            fault.set(new Fault(List.of(steps), state, false));
        }

        void breakOnceAt(String state, Step step) {
            fault.set(new Fault(List.of(step), state, true));
        }

        void mend() {
            fault.set(Fault.NONE);
        }

        @Override
        public void at(Step step) throws SQLException {
            Fault now = fault.get();
            if (now.steps().contains(step)) {
                if (now.once()) {
                    fault.set(Fault.NONE);
                }
                throw new SQLException("broken at " + step, now.state());
            }
        }
    }

    private static Contribution ring(int times) {
        return Contribution.lasting(List.of(TestEvents.rung(BELL, times, START)), List.of());
    }

    private static Contribution ringNow(int times) {
        return Contribution.now(List.of(TestEvents.rung(BELL, times, START)), List.of());
    }

    private static List<Integer> rings(PostgresRecord record) {
        return record.entries().of(BELL, 0).stream()
                .map(entry -> ((TestEvents.Rung) entry.event()).times())
                .toList();
    }

    private static BlockingQueue<StoreState> states(PostgresRecord record) {
        BlockingQueue<StoreState> states = new LinkedBlockingQueue<>();
        record.listen(states::add);
        return states;
    }

    private static StoreState next(BlockingQueue<StoreState> states) throws InterruptedException {
        StoreState state = states.poll(10, TimeUnit.SECONDS);
        assertThat(state).as("the next state of the store").isNotNull();
        return requireNonNull(state);
    }

    @Test
    @Controls("H17")
    void whileTheStoreIsAwayThePatientWaitAndTheOthersAreRefused(Database database)
            throws Exception {
        Breakable faults = new Breakable();
        try (PostgresRecord record = TestRecord.on(database).with(faults).open()) {
            BlockingQueue<StoreState> states = states(record);
            append(record, ring(1));
            faults.breakAt(DISK_FULL, Step.WRITE);
            CompletableFuture<Outcome> first = record.journal().append(ring(2));
            assertThat(next(states))
                    .isInstanceOfSatisfying(
                            StoreState.Away.class,
                            away -> {
                                assertThat(away.since()).isEqualTo(START);
                                assertThat(away.why())
                                        .isEqualTo("the disk of the database is full");
                            });
            assertThat(append(record, ringNow(99))).isEqualTo(new Outcome.StoreAway());
            CompletableFuture<Outcome> second = record.journal().append(ring(3));
            assertThat(record.state()).isEqualTo(new StoreState.Away(START, why(record), 2));
            assertThat(first).isNotDone();
            faults.mend();
            assertThat(first.get(10, TimeUnit.SECONDS)).isInstanceOf(Outcome.Recorded.class);
            second.get(10, TimeUnit.SECONDS);
            assertThat(next(states)).isEqualTo(new StoreState.Present());
            append(record, ringNow(4));
            assertThat(rings(record)).containsExactly(1, 2, 3, 4);
            assertThat(record.entries().of(BELL, 0))
                    .extracting(Entry::late)
                    .containsExactly(false, true, true, false);
        }
    }

    private static String why(PostgresRecord record) {
        return ((StoreState.Away) record.state()).why();
    }

    @Test
    void aWriteThatFailsRefusesAtOnceWhatWouldNotWait(Database database) throws Exception {
        Breakable faults = new Breakable();
        try (PostgresRecord record = TestRecord.on(database).with(faults).open()) {
            faults.breakAt(DISK_FULL, Step.WRITE);
            assertThat(append(record, ringNow(1))).isEqualTo(new Outcome.StoreAway());
            faults.mend();
            append(record, ring(2));
            assertThat(rings(record)).containsExactly(2);
        }
    }

    @Test
    @Controls("H17")
    void aCommitThatWasDoneButNotAnsweredIsNotDoneTwice(Database database) throws Exception {
        Breakable faults = new Breakable();
        try (PostgresRecord record = TestRecord.on(database).with(faults).open()) {
            append(record, ring(1));
            faults.breakOnceAt(CONNECTION_LOST, Step.COMMITTED);
            assertThat(append(record, ringNow(2))).isInstanceOf(Outcome.Recorded.class);
            faults.breakOnceAt(CONNECTION_LOST, Step.COMMITTED);
            assertThat(append(record, Contribution.lasting(List.of(), List.of(arrival(1, 0, 5)))))
                    .isInstanceOf(Outcome.Recorded.class);
            append(record, ring(3));
            assertThat(rings(record)).containsExactly(1, 2, 3);
            // What comes after it may have waited for the store to be back.
            assertThat(record.entries().of(BELL, 1).getFirst().late()).isFalse();
            assertThat(count(database, "record.reports")).isEqualTo(1);
        }
    }

    @Test
    void aCommitThatWasNeitherDoneNorAnsweredIsDoneOnce(Database database) throws Exception {
        Breakable faults = new Breakable();
        try (PostgresRecord record = TestRecord.on(database).with(faults).open()) {
            append(record, ring(1));
            faults.breakOnceAt(CONNECTION_LOST, Step.COMMIT);
            assertThat(append(record, ring(2))).isInstanceOf(Outcome.Recorded.class);
            faults.breakOnceAt(CONNECTION_LOST, Step.COMMIT);
            assertThat(append(record, ringNow(3))).isEqualTo(new Outcome.StoreAway());
            append(record, ring(4));
            assertThat(rings(record)).containsExactly(1, 2, 4);
        }
    }

    /** Each reading may meet one more connection that the server has ended; the pool drops it. */
    private static List<Integer> ringsByANewConnection(PostgresRecord record) {
        for (int left = 20; ; left--) {
            try {
                return rings(record);
            } catch (RecordUnreadable e) {
                assertThat(left).as("readings that may fail: %s", e).isPositive();
            }
        }
    }

    @Test
    void aConnectionThatTheServerEndsIsOpenedAgain(Database database) throws Exception {
        try (PostgresRecord record = TestRecord.on(database).open()) {
            append(record, ring(1));
            try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                         WHERE usename = 'daybreak' AND datname = current_database()
                        """);
            }
            assertThat(append(record, ring(2))).isInstanceOf(Outcome.Recorded.class);
            assertThat(ringsByANewConnection(record)).containsExactly(1, 2);
        }
    }

    @Test
    void whatOneContributionBreaksTheOthersDoNotSuffer(Database database) throws Exception {
        makeRings(database);
        PostgresRecord.Features features =
                new PostgresRecord.Features(
                        List.of(TestEvents.RUNG), List.of(new TestEvents.Rings()));
        Breakable faults = new Breakable();
        try (PostgresRecord record = TestRecord.on(database).with(features).with(faults).open()) {
            faults.breakAt(DISK_FULL, Step.WRITE);
            BlockingQueue<StoreState> states = states(record);
            List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
            for (int times = 1; times <= 40; times++) {
                int broken = times % 17 == 0 ? 5_000 : 1;
                outcomes.add(record.journal().append(ring(times * broken)));
            }
            next(states);
            faults.mend();
            for (int times = 1; times <= 40; times++) {
                CompletableFuture<Outcome> outcome = outcomes.get(times - 1);
                if (times % 17 == 0) {
                    assertThatThrownBy(() -> outcome.get(20, TimeUnit.SECONDS))
                            .hasRootCauseInstanceOf(SQLException.class);
                } else {
                    assertThat(outcome.get(20, TimeUnit.SECONDS))
                            .isInstanceOf(Outcome.Recorded.class);
                }
            }
            assertThat(rings(record)).hasSize(38).isSorted();
            assertThat(count(database, "model.rings")).isEqualTo(1);
        }
    }

    private static void makeRings(Database database) throws SQLException {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            statement.execute(TestEvents.Rings.TABLE);
        }
    }

    @Test
    void anEventOfNoKindIsABrokenInvariantOfItsContributionAlone(Database database)
            throws Exception {
        record Unheard(int of) {}
        try (PostgresRecord record = TestRecord.on(database).open()) {
            Fact fact = new Fact(BELL, START, new Actor.House("bell"), new Unheard(1));
            assertThatThrownBy(() -> append(record, Contribution.lasting(List.of(fact), List.of())))
                    .hasMessageContaining("Unheard");
            assertThat(append(record, ring(1))).isInstanceOf(Outcome.Recorded.class);
        }
    }

    @Test
    void memoryIsBoundedAndTheAnswerSaysSo(Database database) throws Exception {
        Breakable faults = new Breakable();
        try (PostgresRecord record =
                TestRecord.on(database).with(faults).with(new StoreLimits(10, 5)).open()) {
            faults.breakAt(DISK_FULL, Step.WRITE, Step.CONNECT);
            List<CompletableFuture<Outcome>> waiting = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                waiting.add(record.journal().append(ring(i)));
            }
            assertThat(append(record, ring(99))).isEqualTo(new Outcome.NoRoom(10, 10));
            faults.mend();
            for (CompletableFuture<Outcome> one : waiting) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Recorded.class);
            }
            assertThat(append(record, ring(10))).isInstanceOf(Outcome.Recorded.class);
            assertThat(rings(record)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        }
    }

    @Test
    void orderOfCallsIsOrderOfWritingAndOfAnswers(Database database) throws Exception {
        try (PostgresRecord record = TestRecord.on(database).open()) {
            BlockingQueue<Integer> answered = new LinkedBlockingQueue<>();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int times = 0; times < 500; times++) {
                int number = times;
                all.add(record.journal().append(ring(times)).thenAccept(_ -> answered.add(number)));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .get(20, TimeUnit.SECONDS);
            assertThat(rings(record)).hasSize(500).isSorted();
            assertThat(new ArrayList<>(answered)).hasSize(500).isSorted();
            assertThat(record.entries().of(BELL, 0))
                    .extracting(Entry::number)
                    .startsWith(1L)
                    .endsWith(500L)
                    .isSorted();
        }
    }

    @Test
    void whatComesAfterTheEndIsRefused(Database database) throws Exception {
        PostgresRecord record = TestRecord.on(database).open();
        CompletableFuture<Outcome> before = record.journal().append(ring(1));
        record.close();
        assertThat(before.get(1, TimeUnit.SECONDS)).isInstanceOf(Outcome.Recorded.class);
        assertThat(append(record, ring(2))).isEqualTo(new Outcome.StoreAway());
    }

    private static int count(Database database, String table) throws SQLException {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
