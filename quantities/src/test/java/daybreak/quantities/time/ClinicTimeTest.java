package daybreak.quantities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class ClinicTimeTest {

    private static final ClinicTime OPENING = ClinicTime.parse("2026-03-02T10:30:00Z");

    @Test
    void isKeptInWholeMicroseconds() {
        Instant fine = Instant.parse("2026-03-02T10:30:00.123456789Z");
        assertThat(ClinicTime.of(fine)).hasToString("2026-03-02T10:30:00.123456Z");
        assertThatThrownBy(() -> new ClinicTime(fine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-02T10:30:00.123456789Z");
    }

    @Test
    void dropsWhatIsFinerTowardsThePastBefore1970Too() {
        assertThat(ClinicTime.of(Instant.ofEpochSecond(0, -1)).instant())
                .isEqualTo(Instant.ofEpochSecond(0, -1_000));
    }

    @Test
    void readsAnOffsetAsWellAsZ() {
        assertThat(ClinicTime.parse("2026-03-02T05:30:00-05:00")).isEqualTo(OPENING);
        assertThatThrownBy(() -> ClinicTime.parse("2026-03-02T10:30:00"))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void addsTakesAwayAndMeasures() {
        ClinicTime later = OPENING.plus(Duration.ofMinutes(40));
        assertThat(later).hasToString("2026-03-02T11:10:00Z");
        assertThat(later.minus(Duration.ofMinutes(40))).isEqualTo(OPENING);
        assertThat(OPENING.until(later)).isEqualTo(Duration.ofMinutes(40));
        assertThat(later.until(OPENING)).isEqualTo(Duration.ofMinutes(-40));
        assertThat(OPENING.plus(Duration.ofNanos(1_999)))
                .hasToString("2026-03-02T10:30:00.000001Z");
    }

    @Test
    void hasAnOrder() {
        ClinicTime later = OPENING.plus(Duration.ofNanos(1_000));
        assertThat(OPENING.isBefore(later)).isTrue();
        assertThat(OPENING.isBefore(OPENING)).isFalse();
        assertThat(later.isBefore(OPENING)).isFalse();
        assertThat(later.isAfter(OPENING)).isTrue();
        assertThat(OPENING.isAfter(OPENING)).isFalse();
        assertThat(OPENING).isLessThan(later).isEqualByComparingTo(OPENING);
    }
}
