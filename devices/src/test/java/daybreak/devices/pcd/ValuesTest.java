package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String HEART_RATE = "147842^MDC_ECG_CARD_BEAT_RATE^MDC";
    private static final String BEATS = "264864^MDC_DIM_BEAT_PER_MIN^MDC";

    @ParameterizedTest
    @ValueSource(strings = {"72", "0", "-5", "+72", "072", "72.5", "0.0", "-0", "999999"})
    void aPlainDecimalWithItsUnitIsOk(String text) {
        Reading reading = heartRate("NM", text, BEATS);

        assertThat(reading.status()).isEqualTo(ReadingStatus.OK);
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.measurement().orElseThrow().value())
                .isEqualTo(VitalValue.of(VitalSign.HEART_RATE, text));
        assertThat(reading.measurement().orElseThrow().cuff()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "72d",
                "72f",
                "1e999",
                "1E2",
                "0x48",
                "72,5",
                "1,200",
                "NaN",
                "Infinity",
                "---",
                "***",
                "72.",
                ".72",
                "7 2",
                "72 bpm",
                "+-72",
                "> 72",
                "٧٢",
                "７２",
                "72.5.1",
                "?",
                "123456789012345678901234567890123",
                "1~2",
                "72^x",
                "72&3"
            })
    void whatIsNoPlainDecimalIsKeptWithItsText(String text) {
        Reading reading = heartRate("NM", text, BEATS);

        assertThat(reading.status()).isEqualTo(ReadingStatus.NOT_A_NUMBER);
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.measurement()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "   "})
    void anEmptyValueOfAKnownParameterIsNotObtained(String text) {
        Reading reading = heartRate("NM", text, BEATS);

        assertThat(reading.status()).isEqualTo(ReadingStatus.NOT_OBTAINED);
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.measurement()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NM", "ST", "TX", ""})
    void aPlainDecimalMayBeSentAsText(String type) {
        assertThat(heartRate(type, "72", BEATS).status()).isEqualTo(ReadingStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CWE", "SN", "FT", "DT", "ED", "nm"})
    void aNumberOfAnotherTypeIsText(String type) {
        Reading reading = heartRate(type, "72", BEATS);

        assertThat(reading.status()).isEqualTo(ReadingStatus.NOT_A_NUMBER);
        assertThat(reading.text()).isEqualTo("72");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fortnight", "{beats", "^^MDC", "/ min"})
    void aNumberWithoutAUnitThatWeKnowIsKeptAndNotJudged(String unit) {
        Reading reading = heartRate("NM", "72", unit);

        assertThat(reading.status()).isEqualTo(ReadingStatus.NO_UNIT);
        assertThat(reading.text()).isEqualTo("72");
        assertThat(reading.measurement()).isEmpty();
    }

    @Test
    void thirtyTwoCharactersAreTheLongestNumber() {
        assertThat(heartRate("NM", "0".repeat(30) + "72", BEATS).status())
                .isEqualTo(ReadingStatus.OK);
        assertThat(heartRate("NM", "0".repeat(31) + "72", BEATS).status())
                .isEqualTo(ReadingStatus.NOT_A_NUMBER);
    }

    @Test
    void aLongTextIsCutAndTheCutRemarked() {
        Decoded.Readings read =
                Said.value("TX", "1^note^99X", "x".repeat(Values.LONGEST_TEXT + 1), "").readings();

        assertThat(read.reports().getFirst().readings().getFirst().text())
                .hasSize(Values.LONGEST_TEXT)
                .endsWith("x…");
        assertThat(read.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.TEXT_CUT);
    }

    @ParameterizedTest
    @CsvSource({
        "R, OK",
        "F, OK",
        "P, OK",
        "S, OK",
        "U, OK",
        "A, OK",
        "'', OK",
        "C, CORRECTED",
        "D, NOT_OBTAINED",
        "I, NOT_OBTAINED",
        "N, NOT_OBTAINED",
        "O, NOT_OBTAINED",
        "W, NOT_OBTAINED"
    })
    void theResultsStatusSaysWhetherThereIsAResult(String resultStatus, ReadingStatus expected) {
        Reading reading =
                Said.row("OBX|1|NM|" + HEART_RATE + "|1.1.1.1|72|" + BEATS + "|||||" + resultStatus)
                        .reading();

        assertThat(reading.status()).isEqualTo(expected);
        assertThat(reading.text()).isEqualTo("72");
    }

    @Test
    void xBesideSomeRowsMeansNotObtained() {
        Said said =
                Said.row("OBX|1|NM|" + HEART_RATE + "|1.1.1.1|72|" + BEATS + "|||||R")
                        .with(
                                "OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.2.1|97|262688^^MDC|||||X");

        assertThat(said.report().readings())
                .extracting(Reading::status)
                .containsExactly(ReadingStatus.OK, ReadingStatus.NOT_OBTAINED);
        assertThat(said.report().readings().getLast().text()).isEqualTo("97");
    }

    @Test
    void xBesideEveryRowMeansNothing() {
        Said said =
                Said.row("OBX|1|NM|" + HEART_RATE + "|1.1.1.1|72|" + BEATS + "|||||X")
                        .with(
                                "OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.2.1|97|262688^^MDC|||||X")
                        .with("OBX|3|NM|151562^MDC_RESP_RATE^MDC|1.1.3.1||264928^^MDC|||||X");

        assertThat(said.report().readings())
                .extracting(Reading::status)
                .containsExactly(ReadingStatus.OK, ReadingStatus.OK, ReadingStatus.NOT_OBTAINED);
    }

    @Test
    void aHeartRateOfZeroIsOk() {
        assertThat(heartRate("NM", "0", BEATS).status()).isEqualTo(ReadingStatus.OK);
    }

    @Test
    void rowsThatOnlyBuildTheTreeAreNoReadings() {
        Decoded.Readings read =
                Said.row("OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X")
                        .with("OBX|2|ST|69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.3.0.0|||||||X")
                        .readings();

        assertThat(read.reports()).isEmpty();
    }

    @Test
    void anUnknownParameterIsKeptUnderItsCode() {
        Reading reading =
                Said.value("NM", "150037^MDC_PRESS_BLD_ART_ABP_SYS^MDC", "120", "266016^^MDC")
                        .reading();

        assertThat(reading.parameter().mdc()).isEqualTo(150037);
        assertThat(reading.parameter().name()).isEqualTo("MDC_PRESS_BLD_ART_ABP_SYS");
        assertThat(reading.unit()).isEqualTo("mm[Hg]");
        assertThat(reading.status()).isEqualTo(ReadingStatus.OK);
        assertThat(reading.measurement()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "147842^MDC_ECG_CARD_BEAT_RATE^MDC, 147842, heart_rate",
        "147842, 147842, heart_rate",
        "147842^Heart rate, 147842, heart_rate",
        "MDC_RESP_RATE^^MDC, 151562, respiratory_rate",
        "^MDC_RESP_RATE^MDC, 151562, respiratory_rate",
        "0002-4182^HR^MDIL^147842^MDC_ECG_CARD_BEAT_RATE^MDC, 147842, heart_rate",
        "149530^MDC_PULS_OXIM_PULS_RATE^MDC, 149530, pulse_rate",
        "149546^MDC_PULS_RATE_NON_INV^MDC, 149546, pulse_rate",
        "8867-4^Heart rate^LN, 0, Heart rate",
        "HR^^99LOC, 0, HR",
        "147842^something^99LOC, 0, something",
        "101, 0, 101",
        "70000^^MDC, 70000, 70000",
        "99999999999^Too long^MDC, 0, Too long",
    })
    void theMdcNumberOrTheDevicesOwnName(String code, int mdc, String name) {
        Reading reading = Said.value("NM", code, "72", "/min^/min^UCUM").reading();

        assertThat(reading.parameter().mdc()).isEqualTo(mdc);
        assertThat(reading.parameter().name()).isEqualTo(name);
    }

    @Test
    void aCodeAndANameOfAnotherParameterAreRemarkedAndTheCodeTaken() {
        Decoded.Readings read =
                Said.value("NM", "147842^MDC_RESP_RATE^MDC", "72", BEATS).readings();

        assertThat(read.reports().getFirst().readings().getFirst().parameter().mdc())
                .isEqualTo(147842);
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(
                                Remark.Kind.CODE_AND_NAME_DISAGREE,
                                Place.observation(1, 3),
                                "147842 MDC_RESP_RATE"));
    }

    private static Reading heartRate(String type, String value, String unit) {
        return Said.value(type, HEART_RATE, value, unit).reading();
    }
}
