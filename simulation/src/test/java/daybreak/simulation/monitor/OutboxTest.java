package daybreak.simulation.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final ObservationTime TIME =
            ObservationTime.ofArrival(ClinicTime.parse("2026-03-02T10:30:00Z"));

    private final Outbox outbox = new Outbox(3);

    @Test
    void whatWasSaidFirstGoesFirstAndStaysUntilItIsDone() {
        outbox.add(spoken("1"));
        outbox.add(spoken("2"));

        assertThat(outbox.head()).contains(spoken("1"));
        assertThat(outbox.head()).contains(spoken("1"));
        outbox.done(spoken("1"));
        assertThat(outbox.head()).contains(spoken("2"));
        assertThat(outbox.size()).isEqualTo(1);
    }

    @Test
    void whenItIsFullTheOldestIsLostAndCounted() {
        for (String id : List.of("1", "2", "3", "4", "5")) {
            outbox.add(spoken(id));
        }

        assertThat(outbox.head()).contains(spoken("3"));
        assertThat(outbox.size()).isEqualTo(3);
        assertThat(outbox.lost()).isEqualTo(2);
    }

    @Test
    void whatWasLostWhileItWasOnItsWayTakesNothingElseAlong() {
        outbox.add(spoken("1"));
        outbox.add(spoken("2"));
        outbox.add(spoken("3"));
        outbox.add(spoken("4"));

        outbox.done(spoken("1"));

        assertThat(outbox.head()).contains(spoken("2"));
        assertThat(outbox.size()).isEqualTo(3);
    }

    private static Spoken spoken(String id) {
        return new Spoken(id, TIME, TIME, List.of(), Spoken.Framing.WHOLE);
    }
}
