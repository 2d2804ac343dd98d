package daybreak.care.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.range.Verdict;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Point 14 of the clarifications, and which values no living patient has. */
class PlausibilityTest {

    private final Plausibility plausibility = new Plausibility(Protocols.standard());

    @Test
    void takesAZeroForNoValueWhereASensorThatFindsNothingSendsIt() {
        for (VitalSign sign :
                Set.of(
                        VitalSign.SPO2,
                        VitalSign.PULSE_RATE,
                        VitalSign.SYSTOLIC,
                        VitalSign.DIASTOLIC,
                        VitalSign.MEAN_PRESSURE)) {
            assertThat(plausibility.judge(reading(sign, "0")))
                    .as(sign.openName())
                    .returns(ReadingStatus.NOT_OBTAINED, Reading::status)
                    .returns(Optional.empty(), Reading::measurement)
                    .returns("0", Reading::text);
        }
    }

    @Test
    void takesAHeartThatDoesNotBeatAndAChestThatDoesNotMoveForValues() {
        for (VitalSign sign : Set.of(VitalSign.HEART_RATE, VitalSign.RESPIRATORY_RATE)) {
            Reading zero = reading(sign, "0");
            assertThat(plausibility.judge(zero)).as(sign.openName()).isEqualTo(zero);
        }
    }

    @Test
    void callsAValueImpossibleThatNoLivingPatientHasAndKeepsItsText() {
        assertThat(plausibility.judge(reading(VitalSign.SPO2, "100.5")))
                .returns(ReadingStatus.IMPOSSIBLE, Reading::status)
                .returns(Optional.empty(), Reading::measurement)
                .returns("100.5", Reading::text);
        assertThat(plausibility.judge(reading(VitalSign.HEART_RATE, "-1")).status())
                .isEqualTo(ReadingStatus.IMPOSSIBLE);
        assertThat(plausibility.judge(reading(VitalSign.HEART_RATE, "351")).status())
                .isEqualTo(ReadingStatus.IMPOSSIBLE);
    }

    @Test
    void leavesAPossibleValueAsItIsHoweverUnusual() {
        Reading usual = reading(VitalSign.HEART_RATE, "72");
        Reading unusual = reading(VitalSign.HEART_RATE, "350");
        assertThat(plausibility.judge(usual)).isEqualTo(usual);
        assertThat(plausibility.judge(unusual)).isEqualTo(unusual);
        assertThat(plausibility.verdict(VitalValue.of(VitalSign.HEART_RATE, 72)))
                .isInstanceOf(Verdict.Usual.class);
        assertThat(plausibility.verdict(VitalValue.of(VitalSign.HEART_RATE, 350)))
                .isInstanceOf(Verdict.NeedsReason.class);
        assertThat(plausibility.verdict(VitalValue.of(VitalSign.HEART_RATE, 351)))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void leavesWhatIsNoValueAlreadyAsItIs() {
        Reading nothing =
                new Reading(
                        new ParameterCode(150456, "spo2"),
                        "---",
                        "%",
                        ReadingStatus.NOT_A_NUMBER,
                        Optional.empty());
        assertThat(plausibility.judge(nothing)).isEqualTo(nothing);
    }

    private static Reading reading(VitalSign sign, String text) {
        return new Reading(
                new ParameterCode(0, sign.openName()),
                text,
                sign.unit(),
                ReadingStatus.OK,
                Optional.of(Measurement.of(VitalValue.of(sign, text))));
    }
}
