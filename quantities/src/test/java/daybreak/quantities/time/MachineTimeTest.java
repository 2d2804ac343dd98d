package daybreak.quantities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MachineTimeTest {

    @Test
    void onlyTheDifferenceMeansAnythingSoTheNumberMayWrapAround() {
        MachineTime before = new MachineTime(Long.MAX_VALUE - 10);
        MachineTime after = before.plus(Duration.ofNanos(25));
        assertThat(after.nanos()).isNegative();
        assertThat(before.until(after)).isEqualTo(Duration.ofNanos(25));
        assertThat(after.until(before)).isEqualTo(Duration.ofNanos(-25));
        assertThat(before.isBefore(after)).isTrue();
        assertThat(after.isBefore(before)).isFalse();
        assertThat(before.isBefore(before)).isFalse();
        assertThat(before).isLessThan(after).isEqualByComparingTo(before);
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void theSystemsMonotonicClockNeverGoesBackAndItsDateHasWholeMicroseconds() {
        MachineClock clock = new SystemMachineClock();
        MachineTime last = clock.now();
        for (int i = 0; i < 1_000; i++) {
            MachineTime now = clock.now();
            assertThat(now.isBefore(last)).isFalse();
            last = now;
            Instant wall = clock.wall();
            assertThat(wall).isEqualTo(wall.truncatedTo(ChronoUnit.MICROS));
        }
        assertThat(clock.wall()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }

    @Test
    void theClockInATestsHandsMovesOnlyWhenMoved() {
        Instant start = Instant.parse("2026-03-02T10:30:00Z");
        HandMovedMachineClock clock = new HandMovedMachineClock(start);
        MachineTime before = clock.now();
        clock.advance(Duration.ofSeconds(5));
        assertThat(before.until(clock.now())).isEqualTo(Duration.ofSeconds(5));
        assertThat(clock.wall()).isEqualTo(start.plusSeconds(5));
        clock.setDateBy(Duration.ofHours(-1));
        assertThat(before.until(clock.now())).isEqualTo(Duration.ofSeconds(5));
        assertThat(clock.wall()).isEqualTo(start.plusSeconds(5).minusSeconds(3_600));
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
