package daybreak.quantities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockSpeedTest {

    @Test
    void runsFromStandingStillToTheFastest() {
        assertThat(ClockSpeed.STILL.times()).isZero();
        assertThat(ClockSpeed.REAL.times()).isOne();
        assertThat(new ClockSpeed(600).times()).isEqualTo(600);
        assertThatThrownBy(() -> new ClockSpeed(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockSpeed(601))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("601");
    }

    @Test
    void scalesMachineTime() {
        assertThat(new ClockSpeed(60).clinicTimeIn(Duration.ofSeconds(2)))
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(ClockSpeed.STILL.clinicTimeIn(Duration.ofDays(1))).isZero();
        assertThat(new ClockSpeed(60).machineTimeFor(Duration.ofMinutes(2)))
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void noTimeBringsAStandingClockAnywhere() {
        assertThatThrownBy(() -> ClockSpeed.STILL.machineTimeFor(Duration.ofSeconds(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void waitsLongEnoughAndNotANanosecondLonger() {
        Property.forAll(
                Gen.ints(1, ClockSpeed.FASTEST).map(ClockSpeed::new),
                Gen.longs(0, Duration.ofDays(1).toNanos()).map(Duration::ofNanos),
                (speed, clinicTime) -> {
                    Duration wait = speed.machineTimeFor(clinicTime);
                    assertThat(speed.clinicTimeIn(wait)).isGreaterThanOrEqualTo(clinicTime);
                    assertThat(speed.clinicTimeIn(wait.minusNanos(1))).isLessThan(clinicTime);
                });
    }
}
