package daybreak.clinic.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.TestEvents;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.store.WaitingLine.Joining;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private static final EventKinds KINDS = EventKinds.of(TestEvents.FEATURES.kinds());

    private final WaitingLine line = new WaitingLine(10);

    private static Waiting patient(int facts) {
        return Waiting.of(Contribution.lasting(facts(facts), List.of()), KINDS);
    }

    private static Waiting impatient(int facts) {
        return Waiting.of(Contribution.now(facts(facts), List.of()), KINDS);
    }

    private static List<Fact> facts(int count) {
        return Collections.nCopies(
                count, TestEvents.rung(new Stream("bell:1"), 1, TestRecord.START));
    }

    private List<Waiting> take(int mostRows) throws InterruptedException {
        return line.take(mostRows, Duration.ZERO);
    }

    @Test
    void aGroupIsTakenInOrderUpToItsRows() throws Exception {
        List<Waiting> joined = List.of(patient(2), impatient(2), patient(2));
        joined.forEach(waiting -> assertThat(line.join(waiting)).isEqualTo(Joining.JOINED));
        assertThat(take(4)).containsExactly(joined.get(0), joined.get(1));
        assertThat(take(4)).containsExactly(joined.get(2));
        assertThat(take(4)).isEmpty();
    }

    @Test
    void oneThatIsLongerThanAGroupIsTakenAlone() throws Exception {
        line.join(patient(8));
        line.join(patient(1));
        assertThat(take(4)).hasSize(1);
    }

    @Test
    void whatWasTakenCountsUntilItIsDone() throws Exception {
        line.join(patient(6));
        List<Waiting> taken = take(100);
        assertThat(line.join(patient(6))).isEqualTo(Joining.FULL);
        assertThat(line.size()).isEqualTo(1);
        line.done(taken);
        assertThat(line.size()).isZero();
        assertThat(line.join(patient(6))).isEqualTo(Joining.JOINED);
    }

    @Test
    void oneThatIsLongerThanAllMemoryComesInAlone() {
        assertThat(line.join(patient(11))).isEqualTo(Joining.JOINED);
        assertThat(line.join(patient(1))).isEqualTo(Joining.FULL);
    }

    @Test
    void whileTheStoreIsAwayWhatWaitsIsLateAndTheImpatientLeave() throws Exception {
        line.join(patient(1));
        Waiting refused = impatient(1);
        line.join(refused);
        assertThat(line.storeAway()).containsExactly(refused);
        assertThat(line.join(impatient(1))).isEqualTo(Joining.TURNED_AWAY);
        line.join(patient(1));
        line.storeBack();
        line.join(patient(1));
        assertThat(take(100)).extracting(Waiting::lateness).containsOnly(Lateness.LATE).hasSize(2);
        assertThat(take(100)).extracting(Waiting::lateness).containsExactly(Lateness.IN_TIME);
    }

    @Test
    void whatIsPutBackComesFirst() throws Exception {
        Waiting first = patient(1);
        Waiting second = patient(1);
        line.join(first);
        line.join(second);
        List<Waiting> taken = take(1);
        line.putBack(taken);
        assertThat(take(100)).containsExactly(first, second);
    }

    @Test
    void aClosedLineLetsNobodyIn() {
        line.close();
        line.storeBack();
        assertThat(line.join(patient(1))).isEqualTo(Joining.CLOSED);
    }
}
