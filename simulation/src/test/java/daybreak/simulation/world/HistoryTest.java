package daybreak.simulation.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T07:00:00Z");

    private final SteppedClinicClock clock = new SteppedClinicClock(START);
    private final List<String> told = new ArrayList<>();

    /** Happens every so many seconds, and says when it did. */
    private final class Every implements Happening {

        private final String name;
        private final int seconds;
        private ClinicTime next;

        Every(String name, int seconds) {
            this.name = name;
            this.seconds = seconds;
            this.next = START.plus(Duration.ofSeconds(seconds));
        }

        @Override
        public Optional<ClinicTime> nextAt() {
            return Optional.of(next);
        }

        @Override
        public void happen(ClinicTime at) {
            told.add(name + " " + second(at) + " " + second(clock.now()));
            next = at.plus(Duration.ofSeconds(seconds));
        }
    }

    /** One timer, which falls due once. */
    private final class Once implements Timers {

        private Optional<ClinicTime> at;

        Once(int second) {
            this.at = Optional.of(START.plus(Duration.ofSeconds(second)));
        }

        @Override
        public Optional<ClinicTime> nextAt() {
            return at;
        }

        @Override
        public void fire() {
            told.add("timer " + second(clock.now()));
            at = Optional.empty();
        }
    }

    @Test
    void theClockJumpsFromOneEventToTheNextInTheirOrder() {
        play(Timers.NONE, 10, new Every("a", 4), new Every("b", 3));

        assertThat(told).containsExactly("b 3 3", "a 4 4", "b 6 6", "a 8 8", "b 9 9");
        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofSeconds(10)));
    }

    @Test
    void atOneTimeTheOrderOfTheListHolds() {
        play(Timers.NONE, 6, new Every("first", 6), new Every("second", 3));

        assertThat(told).containsExactly("second 3 3", "first 6 6", "second 6 6");
    }

    @Test
    void whatFallsDueAtATimeIsDueBeforeAnybodyLooks() {
        play(new Once(6), 6, new Every("nurse", 3));

        assertThat(told).containsExactly("nurse 3 3", "timer 6", "nurse 6 6");
    }

    @Test
    void whatIsAtTheEndStillHappensAndWhatIsBehindItDoesNot() {
        play(Timers.NONE, 6, new Every("a", 3));

        assertThat(told).containsExactly("a 3 3", "a 6 6");
    }

    @Test
    void progressRisesToTheWhole() {
        List<Double> shares = new ArrayList<>();
        new History(new World(List.of(new Every("a", 5))), Timers.NONE, clock)
                .play(START.plus(Duration.ofSeconds(20)), (_, share) -> shares.add(share));

        assertThat(shares).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void nobodyPlaysBackwards() {
        History history = new History(new World(List.of()), Timers.NONE, clock);

        assertThatThrownBy(() ->
                        history.play(
                                START.minus(Duration.ofSeconds(1)), History.Progress.UNWATCHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never goes back");
    }

    private void play(Timers timers, int seconds, Happening... happenings) {
        new History(new World(List.of(happenings)), timers, clock)
                .play(START.plus(Duration.ofSeconds(seconds)), History.Progress.UNWATCHED);
    }

    private static long second(ClinicTime time) {
        return START.until(time).toSeconds();
    }
}
