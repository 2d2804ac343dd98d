package daybreak.quantities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ObservationTimeTest {

    private static final Instant HALF_PAST_TEN = Instant.parse("2026-03-02T10:30:00Z");
    private static final ObservationTime SEEN = ObservationTime.of(HALF_PAST_TEN);

    @Test
    void isKeptInWholeMicroseconds() {
        assertThat(ObservationTime.of(HALF_PAST_TEN.plusNanos(1_999)))
                .hasToString("2026-03-02T10:30:00.000001Z");
        assertThatThrownBy(() -> new ObservationTime(HALF_PAST_TEN.plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheArrivalWhereItsOwnTimeIsNotToBeTrusted() {
        assertThat(ObservationTime.ofArrival(ClinicTime.of(HALF_PAST_TEN))).isEqualTo(SEEN);
    }

    @Test
    void agesByTheClinicsClock() {
        assertThat(SEEN.ageAt(ClinicTime.of(HALF_PAST_TEN.plusSeconds(7))))
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(SEEN.ageAt(ClinicTime.of(HALF_PAST_TEN.minusSeconds(3))))
                .isEqualTo(Duration.ofSeconds(-3));
    }

    @Test
    void addsTakesAwayMeasuresAndHasAnOrder() {
        ObservationTime later = SEEN.plus(Duration.ofSeconds(5));
        assertThat(later.minus(Duration.ofSeconds(5))).isEqualTo(SEEN);
        assertThat(SEEN.until(later)).isEqualTo(Duration.ofSeconds(5));
        assertThat(later.until(SEEN)).isEqualTo(Duration.ofSeconds(-5));
        assertThat(SEEN.isBefore(later)).isTrue();
        assertThat(SEEN.isBefore(SEEN)).isFalse();
        assertThat(later.isAfter(SEEN)).isTrue();
        assertThat(SEEN.isAfter(SEEN)).isFalse();
        assertThat(SEEN).isLessThan(later).isEqualByComparingTo(SEEN);
    }
}
