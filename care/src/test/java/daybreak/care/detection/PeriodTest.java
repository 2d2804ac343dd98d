package daybreak.care.detection;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.Protocols;
import daybreak.care.protocol.SignalRules;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points 8 and 20 of the clarifications: how often a source reports. */
class PeriodTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T10:30:00Z");
    private static final SignalRules RULES = Protocols.standard().signal();
    private static final ClockSpeed OWN_PACE = new ClockSpeed(1);

    @Test
    void isKnownFromTheThirdIntervalOn() {
        assertThat(heard(0, 4, 8).length()).isEmpty();
        assertThat(heard(0, 4, 8, 12).length()).contains(Duration.ofSeconds(4));
    }

    @Test
    void isTheMedianOfTheIntervalsWhateverTheirOrder() {
        assertThat(heard(0, 60, 61, 64).length()).contains(Duration.ofSeconds(3));
        assertThat(heard(0, 60, 61, 64, 69).length()).contains(Duration.ofSeconds(4));
    }

    @Test
    void looksBackTenObservationTimes() {
        assertThat(heard(0, 100, 200, 300, 400, 500, 501, 502, 503, 504, 505).length())
                .contains(Duration.ofSeconds(1));
        assertThat(heard(0, 100, 200, 300, 400, 500, 501, 502, 503, 504).length())
                .contains(Duration.ofSeconds(100));
    }

    @Test
    void isKeptWhileASourceThatStepsBackIsLearntAnew() {
        assertThat(heard(0, 4, 8, 12, 3).length()).contains(Duration.ofSeconds(4));
        assertThat(heard(0, 4, 8, 12, 3, 5, 7).length()).contains(Duration.ofSeconds(4));
        assertThat(heard(0, 4, 8, 12, 3, 5, 7, 9).length()).contains(Duration.ofSeconds(2));
    }

    @Test
    void isWhatWasDeclaredWhateverIsHeard() {
        Period declared = Period.of(Optional.of(Duration.ofMinutes(1)));
        for (int second = 0; second < 5; second++) {
            declared = declared.after(time(second));
        }
        assertThat(declared.length()).contains(Duration.ofMinutes(1));
    }

    @Test
    void makesAGapOfFiveSecondsUntilTheSourceIsKnownToBeSlow() {
        assertThat(heard(0, 1).gap(RULES.gap())).isEqualTo(Duration.ofSeconds(5));
        assertThat(heard(0, 2, 4, 6).gap(RULES.gap())).isEqualTo(Duration.ofSeconds(5));
        assertThat(heard(0, 60, 120, 180).gap(RULES.gap())).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void makesAValueStaleAfterThreePeriodsAndNeverBeforeTenSeconds() {
        assertThat(heard(0, 1, 2, 3).freshness(RULES.freshness(), OWN_PACE))
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(heard(0, 4, 8, 12).freshness(RULES.freshness(), OWN_PACE))
                .isEqualTo(Duration.ofSeconds(12));
        assertThat(heard().freshness(RULES.freshness(), new ClockSpeed(10)))
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(heard().freshness(RULES.freshness(), new ClockSpeed(60)))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void saysThatASourceIsFastOnlyWhereThatIsKnown() {
        Duration limit = Duration.ofSeconds(2);
        assertThat(heard(0, 1).isAtMost(limit)).isFalse();
        assertThat(heard(0, 2, 4, 6).isAtMost(limit)).isTrue();
        assertThat(heard(0, 3, 6, 9).isAtMost(limit)).isFalse();
    }

    private static Period heard(int... seconds) {
        Period period = Period.of(Optional.empty());
        for (int second : seconds) {
            period = period.after(time(second));
        }
        return period;
    }

    private static ObservationTime time(int second) {
        return new ObservationTime(BEGIN.plusSeconds(second));
    }
}
