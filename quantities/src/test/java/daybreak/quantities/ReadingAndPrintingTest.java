package daybreak.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written, and how it is printed. */
class ReadingAndPrintingTest {

    @ParameterizedTest(name = "{0} is {1} mcg")
    @CsvSource({
        "35 mg, 35000",
        "35mg, 35000",
        "  35   mg , 35000",
        "35\u00A0mg, 35000",
        "35\u202Fmg, 35000",
        "'\u00A035 mg\u00A0\n', 35000",
        "5.0 mg, 5000",
        "0.5 mg, 500",
        "0.001 mg, 1",
        "500 mcg, 500",
        "500 ug, 500",
        "500 \u00B5g, 500",
        "500 \u03BCg, 500",
        "1.2 g, 1200000",
        "0 mg, 0",
        "0.0 mcg, 0",
    })
    void aMassIsReadInItsUnits(String text, long micrograms) {
        assertThat(Mass.parse(text)).isEqualTo(new Parsed.Ok<>(new Mass(micrograms)));
    }

    @ParameterizedTest(name = "{0} mcg is {1}")
    @CsvSource({
        "0, 0 mg",
        "1, 1 mcg",
        "999, 999 mcg",
        "1000, 1 mg",
        "1050, 1.05 mg",
        "35000, 35 mg",
        "1200000, 1200 mg",
        "9223372036854775807, 9223372036854775.807 mg",
    })
    void aMassIsPrintedWithoutTrailingZeros(long micrograms, String text) {
        assertThat(new Mass(micrograms)).hasToString(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    50 mL      | 50 mL
                    50mL       | 50 mL
                    0.25 L     | 250 mL
                    800 uL     | 0.8 mL
                    800 mcL    | 0.8 mL
                    800 \u00B5L | 0.8 mL
                    """)
    void aVolumeIsPrintedInMillilitres(String text, String printed) {
        assertThat(Volume.of(text)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.8 mg/mL      | 0.8 mg/mL
                    0.80mg/mL      | 0.8 mg/mL
                    500 mg/10 mL   | 50 mg/mL
                    10 mg/3 mL     | 10 mg/3 mL
                    10mg/3mL       | 10 mg/3 mL
                    1.5 mg/0.45 mL | 10 mg/3 mL
                    100 ng/mL      | 100 ng/mL
                    62 ng/mL       | 62 ng/mL
                    9.999 ug/mL    | 9999 ng/mL
                    10 ug/mL       | 0.01 mg/mL
                    10 \u03BCg/mL  | 0.01 mg/mL
                    1 mg/L         | 1000 ng/mL
                    0 mg/mL        | 0 mg/mL
                    """)
    void aConcentrationIsPrintedAsSyringesOrAsPlasmaAreRead(String text, String printed) {
        assertThat(Concentration.of(text)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    75 mL/h        | 75 mL/h
                    75mL/h         | 75 mL/h
                    1.25 mL/min    | 75 mL/h
                    50 mL/40 min   | 75 mL/h
                    50 mL/45 min   | 200 mL/3 h
                    0.1 mL/h       | 0.1 mL/h
                    """)
    void aFlowIsPrintedByTheHour(String text, String printed) {
        assertThat(FlowRate.of(text)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    52.5 mg/h   | 52.5 mg/h
                    0.5 mg/min  | 30 mg/h
                    500 ug/min  | 30 mg/h
                    1500 mcg/h  | 1.5 mg/h
                    35 mg/45 min| 140 mg/3 h
                    """)
    void aDoseRateIsPrintedInMilligramsAnHour(String text, String printed) {
        assertThat(DoseRate.of(text)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.5 mg/kg     | 0.5 mg/kg
                    0.50mg/kg     | 0.5 mg/kg
                    500 mcg/kg    | 0.5 mg/kg
                    400 mg/70 kg  | 40 mg/7 kg
                    0.000000000001 mg/kg  | 0.000000000001 mg/kg
                    0.0000000000001 mg/kg | 1 mg/10000000000000 kg
                    """)
    void aDoseByWeightIsPrintedInMilligramsAKilogram(String text, String printed) {
        assertThat(WeightDose.of(text)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.75 mg/kg/h       | 0.75 mg/kg/h
                    12.5 mcg/kg/min    | 0.75 mg/kg/h
                    12.5 ug/kg/min     | 0.75 mg/kg/h
                    0.5 mg/kg/40 min   | 0.75 mg/kg/h
                    0.5 mg/kg/min      | 30 mg/kg/h
                    50 mcg/kg/3 min    | 1 mg/kg/h
                    2 mg/kg/3 h        | 2 mg/kg/3 h
                    1500 mcg/kg/h      | 1.5 mg/kg/h
                    """)
    void aDoseRateByWeightIsPrintedInMilligramsAKilogramAnHour(String text, String printed) {
        assertThat(WeightDoseRate.of(text)).hasToString(printed);
    }

    @Test
    void whatIsMeasuredIsPrintedWithItsOneUnit() {
        assertThat(Pressure.of("160.0mmHg")).hasToString("160 mmHg");
        assertThat(Rate.of("72/min")).hasToString("72 /min");
        assertThat(Rate.of("1.39 /min")).hasToString("1.39 /min");
        assertThat(Percent.of("92%")).hasToString("92 %");
        assertThat(Percent.of("0.0 %")).hasToString("0 %");
        assertThat(Percent.of("100 %")).hasToString("100 %");
    }
}
