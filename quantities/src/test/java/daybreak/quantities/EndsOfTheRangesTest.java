package daybreak.quantities;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What no quantity can be: it throws, it is never cut to fit. */
class EndsOfTheRangesTest {

    @Test
    void nothingIsBelowZero() {
        assertThatThrownBy(() -> new Mass(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Volume(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weight(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weight(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pressure.ofMillimetresOfMercury(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a pressure is never below zero: -1");
        assertThatThrownBy(() -> Rate.ofPerMinute(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percent.ofHundredths(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mass.of("1 mg").minus(Mass.of("2 mg")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Volume.of("1 mL").minus(Volume.of("2 mL")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> WeightDose.of("1 mg/kg").minus(WeightDose.of("2 mg/kg")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Mass.of("1 mg").times(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Mass(0).minus(new Mass(0))).isEqualTo(Mass.NONE);
        assertThat(Mass.NONE.isZero()).isTrue();
        assertThat(new Mass(1).isZero()).isFalse();
        assertThat(Volume.NONE.isZero()).isTrue();
        assertThat(new Volume(1).isZero()).isFalse();
    }

    @Test
    void whatOverflowsThrows() {
        Mass most = new Mass(Long.MAX_VALUE);
        Volume mostVolume = new Volume(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(new Mass(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mostVolume.plus(new Volume(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mostVolume.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mostVolume.times(Concentration.of("50 mg/mL"), HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Mass.of(Long.MAX_VALUE, MassUnit.MG))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Volume.of(Long.MAX_VALUE, VolumeUnit.ML))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatIsFinerThanCountedThrows() {
        assertThatThrownBy(() -> Mass.of(new BigDecimal("0.0001"), MassUnit.MG))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Volume.of(new BigDecimal("0.0001"), VolumeUnit.ML))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Mass.of(new BigDecimal("0.05"), MassUnit.G)).isEqualTo(Mass.of("50 mg"));
        assertThat(Mass.of(5, MassUnit.MG)).isEqualTo(Mass.of("5 mg"));
        assertThat(Volume.of(new BigDecimal("0.05"), VolumeUnit.L)).isEqualTo(Volume.of("50 mL"));
        assertThat(Volume.of(5, VolumeUnit.ML)).isEqualTo(Volume.of("5 mL"));
    }

    @Test
    void nothingIsDividedByNothing() {
        Mass mass = Mass.of("1 mg");
        Volume volume = Volume.of("1 mL");
        assertThatThrownBy(() -> mass.dividedBy(Volume.NONE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mass.dividedBy(Duration.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mass.dividedBy(Concentration.of("0 mg/mL"), HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mass.dividedBy(DoseRate.of("0 mg/h"), HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> volume.dividedBy(Duration.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> volume.dividedBy(FlowRate.of("0 mL/h"), HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> volume.roundedTo(Volume.NONE, HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> FlowRate.of("1 mL/h").roundedTo(FlowRate.of("0 mL/h"), HALF_UP))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> DoseRate.of("1 mg/h").dividedBy(FlowRate.of("0 mL/h")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> DoseRate.of("1 mg/h").dividedBy(Concentration.of("0 mg/mL")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void onlyNothingIsZero() {
        assertThat(Concentration.of("0 mg/mL").isZero()).isTrue();
        assertThat(Concentration.of("1 ng/mL").isZero()).isFalse();
        assertThat(FlowRate.of("0 mL/h").isZero()).isTrue();
        assertThat(FlowRate.of("0.1 mL/h").isZero()).isFalse();
        assertThat(DoseRate.of("0 mg/h").isZero()).isTrue();
        assertThat(DoseRate.of("1 mcg/h").isZero()).isFalse();
        assertThat(WeightDose.of("0 mg/kg").isZero()).isTrue();
        assertThat(WeightDose.of("1 mcg/kg").isZero()).isFalse();
        assertThat(WeightDoseRate.of("0 mg/kg/h").isZero()).isTrue();
        assertThat(WeightDoseRate.of("1 mcg/kg/h").isZero()).isFalse();
    }

    @Test
    void aProportionIsKeptUpToTheLastLong() {
        assertThat(WeightDose.of("9223372036854775807 mg/kg").microgramsPerGram())
                .isEqualTo(new Ratio(Long.MAX_VALUE, 1));
        assertThat(WeightDose.of("1 mg/9223372036854775807 kg").microgramsPerGram())
                .isEqualTo(new Ratio(1, Long.MAX_VALUE));
        assertThatThrownBy(() -> WeightDose.of("9223372036854775808 mg/kg"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more digits than can be kept");
        assertThatThrownBy(() -> WeightDose.of("1 mg/9223372036854775809 kg"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more digits than can be kept");
    }
}
