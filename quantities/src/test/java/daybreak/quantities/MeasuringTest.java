package daybreak.quantities;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_EVEN;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;
import static java.math.RoundingMode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights, durations and pressures in their units, and every unit in another. */
class MeasuringTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    70 kg    | 70 kg     | 70 kg (154.3 lb)
                    70.5kg   | 70.5 kg   | 70.5 kg (155.4 lb)
                    154 lb   | 69.853 kg | 69.853 kg (154 lb)
                    154lb    | 69.853 kg | 69.853 kg (154 lb)
                    1 lb     | 0.454 kg  | 0.454 kg (1 lb)
                    """)
    void aWeightIsShownInBothUnits(String text, String kilograms, String both) {
        Weight weight = Weight.of(text, HALF_UP);
        assertThat(weight).hasToString(kilograms);
        assertThat(weight.textInBothUnits(1, HALF_UP)).isEqualTo(both);
    }

    @Test
    void aPoundIs45359237HundredThousandthsOfAGram() {
        assertThat(Weight.of("100000 lb", UNNECESSARY)).isEqualTo(new Weight(45_359_237));
        assertThat(new Weight(45_359_237).inPounds(5, UNNECESSARY)).isEqualByComparingTo("100000");
    }

    @Test
    void howPoundsAreRoundedIsForTheCallerToSay() {
        assertThat(Weight.of("154 lb", DOWN)).isEqualTo(new Weight(69_853));
        assertThat(Weight.of("154 lb", UP)).isEqualTo(new Weight(69_854));
        assertThatThrownBy(() -> Weight.of("154 lb", UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aTenthOfAGramInKilogramsIsRefusedAndNotRounded() {
        assertThat(Weight.parse("70.0001 kg", HALF_UP))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused ->
                                assertThat(refused.problem().kind())
                                        .isEqualTo(Problem.Kind.TOO_FINE));
    }

    @Test
    void aWeightTakenInTheWrongUnitIsFarFromTheLast() {
        Weight last = Weight.of("70 kg", UNNECESSARY);
        assertThat(Weight.of("73.5 kg", UNNECESSARY).isWithin(Percent.of("5 %"), last)).isTrue();
        assertThat(Weight.of("73.501 kg", UNNECESSARY).isWithin(Percent.of("5 %"), last)).isFalse();
        assertThat(Weight.of("66.5 kg", UNNECESSARY).isWithin(Percent.of("5 %"), last)).isTrue();
        assertThat(Weight.of("66.499 kg", UNNECESSARY).isWithin(Percent.of("5 %"), last)).isFalse();
        assertThat(Weight.of("154 kg", UNNECESSARY).isWithin(Percent.of("5 %"), last)).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    40 min      | PT40M       | 40 min
                    40min       | PT40M       | 40 min
                    8.3 min     | PT8M18S     | 498 s
                    90 s        | PT1M30S     | 90 s
                    24 h        | PT24H       | 24 h
                    1 d         | PT24H       | 24 h
                    2 d         | PT48H       | 48 h
                    3 d         | PT72H       | 3 d
                    71 h        | PT71H       | 71 h
                    73 h        | PT73H       | 73 h
                    7 d         | PT168H      | 7 d
                    1.5 h       | PT1H30M     | 90 min
                    0.25 s      | PT0.25S     | 0.25 s
                    0.000001 s  | PT0.000001S | 0.000001 s
                    0 s         | PT0S        | 0 min
                    """)
    void aDurationIsReadAndPrintedAsAClinicSaysIt(String text, Duration duration, String printed) {
        assertThat(Durations.parse(text)).isEqualTo(new Parsed.Ok<>(duration));
        assertThat(Durations.print(duration)).isEqualTo(printed);
        assertThat(Durations.of(printed)).isEqualTo(duration);
    }

    @Test
    void aDurationThatCannotBeKeptIsRefused() {
        assertThatThrownBy(() -> Durations.of("0.0000001 s"))
                .hasMessageContaining("the smallest step is 0.000001 s");
        assertThatThrownBy(() -> Durations.of("300000000 d"))
                .hasMessageContaining("the most is 9223372036854.775807 s");
        assertThatThrownBy(() -> Durations.of("40 y")).hasMessageContaining("s, min, h, d");
        assertThatThrownBy(() -> Durations.print(Duration.ofNanos(-1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Durations.print(Duration.ofNanos(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("finer");
        assertThatThrownBy(() -> Durations.print(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Durations.print(Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS)))
                .isEqualTo("9223372036854.775807 s");
    }

    @Test
    void aMillimetreOfMercuryIsTheConventionalOne() {
        assertThat(Pressure.ofKilopascals(new BigDecimal("16"), 0, HALF_EVEN))
                .hasToString("120 mmHg");
        assertThat(Pressure.ofKilopascals(new BigDecimal("21.3"), 1, HALF_EVEN))
                .hasToString("159.8 mmHg");
        assertThat(Pressure.ofKilopascals(new BigDecimal("21.3"), 0, FLOOR))
                .hasToString("159 mmHg");
        assertThat(Pressure.ofKilopascals(new BigDecimal("21.3"), 0, CEILING))
                .hasToString("160 mmHg");
        assertThat(Pressure.ofMillimetresOfMercury(120).inKilopascals(1, HALF_EVEN))
                .isEqualTo("16.0");
        assertThat(Pressure.ofMillimetresOfMercury(1_000).inKilopascals(9, UNNECESSARY))
                .isEqualByComparingTo("133.322387415");
    }

    @Test
    void pressuresRiseAndFallExactly() {
        Pressure baseline = Pressure.of("122.5 mmHg");
        assertThat(baseline.plus(Pressure.of("40 mmHg"))).isEqualTo(Pressure.of("162.5 mmHg"));
        assertThat(baseline.minus(baseline.times(Percent.of("30 %"))))
                .isEqualTo(Pressure.of("85.75 mmHg"));
        assertThat(Pressure.of("160 mmHg")).isLessThan(Pressure.of("160.1 mmHg"));
        assertThat(Pressure.of("160.0 mmHg"))
                .isEqualTo(Pressure.ofMillimetresOfMercury(160))
                .isEqualByComparingTo(Pressure.of("160 mmHg"));
        assertThatThrownBy(() -> baseline.minus(Pressure.of("123 mmHg")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsMeasuredIsOrderedAndEqualByItsValueAlone() {
        assertThat(Rate.of("72.0 /min")).isEqualTo(Rate.ofPerMinute(72));
        assertThat(Rate.of("72 /min")).isLessThan(Rate.of("120 /min"));
        assertThat(Percent.of("92.0 %")).isEqualTo(Percent.ofHundredths(92));
        assertThat(Percent.of("88 %")).isLessThan(Percent.of("92 %"));
        assertThat(new Percent(new BigDecimal("1E+2")).hundredths()).isEqualTo("100");
    }

    @Test
    void amountsAreSaidInAnyUnitExactly() {
        assertThat(Mass.of("35 mg").text(MassUnit.G)).isEqualTo("0.035 g");
        assertThat(Mass.of("35 mg").in(MassUnit.NG)).isEqualByComparingTo("35000000");
        assertThat(Mass.of("35 mg").in(MassUnit.MCG)).isEqualTo("35000");
        assertThat(Volume.of("250 mL").text(VolumeUnit.L)).isEqualTo("0.25 L");
        assertThat(Volume.of("1.05 mL").in(VolumeUnit.MCL)).isEqualTo("1050");
        assertThat(Weight.of("62.4 kg", UNNECESSARY).inKilograms()).isEqualTo("62.4");
    }

    @Test
    void proportionsAreSaidInAnyUnitAsTheyAreRounded() {
        Concentration third = Concentration.of("10 mg/3 mL");
        assertThat(third.in(MassUnit.MG, VolumeUnit.ML, 3, HALF_UP)).isEqualTo("3.333");
        assertThat(third.text(MassUnit.MG, VolumeUnit.ML, 2, CEILING)).isEqualTo("3.34 mg/mL");
        assertThat(third.text(MassUnit.MCG, VolumeUnit.ML, 0, FLOOR)).isEqualTo("3333 mcg/mL");
        FlowRate flow = FlowRate.of("50 mL/45 min");
        assertThat(flow.text(VolumeUnit.ML, DurationUnit.H, 1, HALF_UP)).isEqualTo("66.7 mL/h");
        assertThat(flow.in(VolumeUnit.ML, DurationUnit.MIN, 2, HALF_UP)).isEqualTo("1.11");
        DoseRate rate = DoseRate.of("35 mg/45 min");
        assertThat(rate.text(MassUnit.MG, DurationUnit.H, 1, HALF_UP)).isEqualTo("46.7 mg/h");
        assertThat(rate.in(MassUnit.MCG, DurationUnit.MIN, 1, HALF_UP)).isEqualTo("777.8");
        WeightDose dose = WeightDose.of("400 mg/70 kg");
        assertThat(dose.text(MassUnit.MG, 2, HALF_UP)).isEqualTo("5.71 mg/kg");
        assertThat(dose.in(MassUnit.MCG, 0, HALF_UP)).isEqualTo("5714");
        WeightDoseRate byWeight = WeightDoseRate.of("2 mg/kg/3 h");
        assertThat(byWeight.text(MassUnit.MCG, DurationUnit.MIN, 2, HALF_UP))
                .isEqualTo("11.11 mcg/kg/min");
        assertThat(byWeight.in(MassUnit.MG, DurationUnit.H, 3, DOWN)).isEqualTo("0.666");
    }

    @Test
    void theDoorToFloatingPointGivesTheNearestDouble() {
        assertThat(Mass.of("31.2 mg").milligrams()).isEqualTo(31.2);
        assertThat(Volume.of("50 mL").litres()).isEqualTo(0.05);
        assertThat(Weight.of("62.4 kg", UNNECESSARY).kilograms()).isEqualTo(62.4);
        assertThat(Durations.minutes(Durations.of("8.3 min"))).isEqualTo(8.3);
        assertThat(Concentration.of("100 ng/mL").milligramsPerLitre()).isEqualTo(0.1);
        assertThat(FlowRate.of("50 mL/45 min").millilitresPerHour()).isEqualTo(200.0 / 3);
        assertThat(DoseRate.of("46.8 mg/h").milligramsPerMinute()).isEqualTo(0.78);
        assertThat(WeightDose.of("400 mg/70 kg").milligramsPerKilogram()).isEqualTo(40.0 / 7);
        assertThat(WeightDoseRate.of("2 mg/kg/3 h").milligramsPerKilogramHour()).isEqualTo(2.0 / 3);
    }
}
