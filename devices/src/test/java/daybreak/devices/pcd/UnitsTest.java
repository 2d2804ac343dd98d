package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final String SYSTOLIC = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC";

    @ParameterizedTest
    @CsvSource({
        "150021, 266016^MDC_DIM_MMHG^MDC, mm[Hg]",
        "150021, mm[Hg]^mm[Hg]^UCUM, mm[Hg]",
        "150021, mmHg, mm[Hg]",
        "150021, 266016^MDC_DIM_MMHG^MDC^mm[Hg]^mm[Hg]^UCUM, mm[Hg]",
        "150021, 99^local^99LOC^266016^MDC_DIM_MMHG^MDC, mm[Hg]",
        "150456, 262688^MDC_DIM_PERCENT^MDC, %",
        "150456, %, %",
        "147842, 264864^MDC_DIM_BEAT_PER_MIN^MDC, {beat}/min",
        "147842, {beat}/min^{beat}/min^UCUM, {beat}/min",
        "147842, {beats}/min^^UCUM, {beats}/min",
        "147842, /min, /min",
        "147842, 1/min^^UCUM, 1/min",
        "147842, bpm, {beat}/min",
        "147842, 264896^MDC_DIM_PULS_PER_MIN^MDC, {pulse}/min",
        "147842, 264672^MDC_DIM_PER_MIN^MDC^{beat}/min^beats^UCUM, {beat}/min",
        "151562, 264928^MDC_DIM_RESP_PER_MIN^MDC, {breath}/min",
        "151562, rpm, {breath}/min",
        "151562, 264864^MDC_DIM_BEAT_PER_MIN^MDC, {beat}/min",
    })
    void aUnitThatItsParameterCanHave(int mdc, String sent, String ucum) {
        Reading reading = Said.value("NM", mdc + "^^MDC", "72", sent).reading();

        assertThat(reading.status()).isEqualTo(ReadingStatus.OK);
        assertThat(reading.unit()).isEqualTo(ucum);
        assertThat(reading.measurement()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "150456, 266016^MDC_DIM_MMHG^MDC",
        "150456, mm[Hg]^^UCUM",
        "150456, 262656^MDC_DIM_DIMLESS^MDC",
        "149530, 262688^MDC_DIM_PERCENT^MDC",
        "149546, %",
        "147842, 266016^MDC_DIM_MMHG^MDC",
        "147842, ms^ms^UCUM",
        "147842, 264640^MDC_DIM_HZ^MDC",
        "151562, Cel^^UCUM",
        "150021, %",
        "150022, {beat}/min^^UCUM",
        "150023, 266048^MDC_DIM_CM_H2O^MDC",
        "150021, 300000^MDC_DIM_SOMETHING_NEW^MDC",
        "150021, 266016^MDC_DIM_MMHG^MDC^%^%^UCUM",
        "150021, 266016^MDC_DIM_MMHG^MDC^kPa^kPa^UCUM",
    })
    void aUnitThatItsParameterCannotHaveIsAnError(int mdc, String sent) {
        Fault fault = Said.value("NM", mdc + "^^MDC", "72", sent).refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.UNIT);
        assertThat(fault.place()).isEqualTo(Place.observation(1, 6));
        assertThat(fault.words()).contains("cannot be in").contains("is taken in");
    }

    @Test
    void oneWrongUnitRefusesTheWholeMessage() {
        Fault fault =
                Said.row("OBX|1|NM|147842^^MDC|1.1.1.1|72|/min|||||R")
                        .with("OBX|2|NM|150456^^MDC|1.1.2.1|97|mmHg|||||R")
                        .refusal();

        assertThat(fault.place()).isEqualTo(Place.observation(2, 6));
    }

    @Test
    void aParameterThatIsNoVitalSignMayHaveAnyUnit() {
        Reading reading = Said.value("NM", "150344^MDC_TEMP^MDC", "36.6", "268192^^MDC").reading();

        assertThat(reading.unit()).isEqualTo("Cel");
        assertThat(reading.status()).isEqualTo(ReadingStatus.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 120.0",
        "16.0, 120.0",
        "21.33, 160.0",
        "21.34, 160.1",
        "0, 0.0",
        "13.3322387415, 100.0",
        "-1, -7.5"
    })
    void kilopascalsAreKeptAsSentAndChartedInMillimetresOfMercury(String sent, String charted) {
        Reading reading =
                Said.value("NM", SYSTOLIC, sent, "265987^MDC_DIM_KILO_PASCAL^MDC").reading();

        assertThat(reading.text()).isEqualTo(sent);
        assertThat(reading.unit()).isEqualTo("kPa");
        assertThat(reading.status()).isEqualTo(ReadingStatus.OK);
        assertThat(reading.measurement().orElseThrow().value().amount())
                .isEqualByComparingTo(charted);
    }
}
