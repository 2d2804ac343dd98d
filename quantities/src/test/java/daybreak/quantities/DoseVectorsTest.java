package daybreak.quantities;

import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked doses of the clinical facts, section 2.4: each figure exact, none by a double. */
class DoseVectorsTest {

    @ParameterizedTest(name = "{1} for {0} over {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    80 kg   | 0.5 mg/kg  | 40 min | 50 mL  | 50 mg/mL  | 40 mg   | 0.8 mL  | 0.8 mg/mL   | 75 mL/h  | 60 mg/h    | 0.75 mg/kg/h  | 12.5 mcg/kg/min
                    62.4 kg | 0.5 mg/kg  | 40 min | 50 mL  | 10 mg/mL  | 31.2 mg | 3.12 mL | 0.624 mg/mL | 75 mL/h  | 46.8 mg/h  | 0.75 mg/kg/h  | 12.5 mcg/kg/min
                    110 kg  | 0.5 mg/kg  | 40 min | 100 mL | 50 mg/mL  | 55 mg   | 1.1 mL  | 0.55 mg/mL  | 150 mL/h | 82.5 mg/h  | 0.75 mg/kg/h  | 12.5 mcg/kg/min
                    70 kg   | 0.75 mg/kg | 40 min | 50 mL  | 50 mg/mL  | 52.5 mg | 1.05 mL | 1.05 mg/mL  | 75 mL/h  | 78.75 mg/h | 1.125 mg/kg/h | 18.75 mcg/kg/min
                    95 kg   | 1 mg/kg    | 60 min | 100 mL | 100 mg/mL | 95 mg   | 0.95 mL | 0.95 mg/mL  | 100 mL/h | 95 mg/h    | 1 mg/kg/h     | 16.67 mcg/kg/min
                    54 kg   | 0.25 mg/kg | 40 min | 50 mL  | 10 mg/mL  | 13.5 mg | 1.35 mL | 0.27 mg/mL  | 75 mL/h  | 20.25 mg/h | 0.375 mg/kg/h | 6.25 mcg/kg/min
                    """)
    void followFromTheOrderExactly(
            String weight,
            String order,
            String over,
            String finalVolume,
            String stock,
            String dose,
            String draw,
            String bag,
            String flow,
            String rate,
            String weightRate,
            String weightRateAMinute) {
        Weight person = Weight.of(weight, UNNECESSARY);
        WeightDose ordered = WeightDose.of(order);
        Duration duration = Durations.of(over);
        Volume volume = Volume.of(finalVolume);

        Mass given = ordered.times(person, UNNECESSARY);
        assertThat(given).hasToString(dose).isEqualTo(Mass.of(dose));
        assertThat(given.dividedBy(Concentration.of(stock), UNNECESSARY)).hasToString(draw);
        Concentration inTheBag = given.dividedBy(volume);
        assertThat(inTheBag).hasToString(bag).isEqualTo(Concentration.of(bag));
        FlowRate pumped = volume.dividedBy(duration);
        assertThat(pumped).hasToString(flow).isEqualTo(FlowRate.of(flow));
        DoseRate doseRate = pumped.times(inTheBag);
        assertThat(doseRate).hasToString(rate).isEqualTo(given.dividedBy(duration));
        WeightDoseRate byWeight = ordered.dividedBy(duration);
        assertThat(byWeight).hasToString(weightRate).isEqualTo(doseRate.dividedBy(person));
        assertThat(byWeight.text(MassUnit.MCG, DurationUnit.MIN, 2, HALF_UP))
                .isEqualTo(weightRateAMinute);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    80 kg  | 40 mL | 60 mL/h
                    110 kg | 55 mL | 82.5 mL/h
                    """)
    void followFromABagOfFixedStrengthToo(String weight, String volume, String flow) {
        Mass dose = WeightDose.of("0.5 mg/kg").times(Weight.of(weight, UNNECESSARY), UNNECESSARY);
        Volume toGive = dose.dividedBy(Concentration.of("1 mg/mL"), UNNECESSARY);
        assertThat(toGive).hasToString(volume);
        assertThat(toGive.dividedBy(Duration.ofMinutes(40))).hasToString(flow);
        assertThat(dose.dividedBy(Duration.ofMinutes(40)).dividedBy(Concentration.of("1 mg/mL")))
                .hasToString(flow);
    }

    @Test
    void showWhatAWrongVialWouldHaveGiven() {
        Mass drawn = Volume.of("4 mL").times(Concentration.of("100 mg/mL"), UNNECESSARY);
        assertThat(drawn).isEqualTo(Mass.of("400 mg"));
        assertThat(drawn.dividedBy(Weight.of("80 kg", UNNECESSARY))).hasToString("5 mg/kg");
        assertThat(drawn.isWithin(Percent.of("1 %"), Mass.of("40 mg"))).isFalse();
    }

    /** 16.67 mcg/kg/min is what a pump shows of the fifth vector; the truth has no last digit. */
    @Test
    void keepWhatADecimalCannotSay() {
        WeightDoseRate exact = WeightDose.of("1 mg/kg").dividedBy(Duration.ofMinutes(60));
        assertThat(exact).isEqualTo(WeightDoseRate.of("50 mcg/kg/3 min"));
        assertThat(exact).isLessThan(WeightDoseRate.of("16.67 mcg/kg/min"));
        assertThat(exact.times(Duration.ofMinutes(60))).isEqualTo(WeightDose.of("1 mg/kg"));
    }

    @Test
    void areFoundAgainFromThePumpsRoundedFigures() {
        Mass ordered = Mass.of("35 mg");
        Volume drawn =
                ordered.dividedBy(Concentration.of("100 mg/mL"), HALF_UP)
                        .roundedTo(Volume.of("0.01 mL"), HALF_UP);
        FlowRate set =
                Volume.of("47.3 mL")
                        .dividedBy(Duration.ofMinutes(45))
                        .roundedTo(FlowRate.of("0.1 mL/h"), HALF_UP);
        assertThat(drawn).hasToString("0.35 mL");
        assertThat(set).hasToString("63.1 mL/h");
        Mass inTheBag = drawn.times(Concentration.of("100 mg/mL"), UNNECESSARY);
        Mass delivered =
                set.times(inTheBag.dividedBy(Volume.of("47.3 mL")))
                        .times(Duration.ofMinutes(45), HALF_UP);
        assertThat(delivered).isEqualTo(Mass.of("35.018 mg"));
        assertThat(delivered.isWithin(Percent.of("1 %"), ordered)).isTrue();
        assertThat(delivered.isWithin(Percent.of("0.05 %"), ordered)).isFalse();
    }

    @Test
    void leaveNothingInABagThatHasRunOut() {
        Mass put = Mass.of("35 mg");
        Volume bag = Volume.of("47.3 mL");
        assertThat(bag.times(put.dividedBy(bag), UNNECESSARY)).isEqualTo(put);
    }
}
