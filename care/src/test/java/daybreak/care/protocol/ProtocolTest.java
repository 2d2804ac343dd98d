package daybreak.care.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Sourced;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final Evidence EVIDENCE = new Evidence.Assumed("a test's");

    private final Protocol protocol = Protocols.standard();

    @Test
    void tellsTheStepOfTheTierThatWasReached() {
        Limit ninety = new Limit(Comparison.BELOW, VitalValue.of(VitalSign.SYSTOLIC, 90));
        Limit eighty = new Limit(Comparison.BELOW, VitalValue.of(VitalSign.SYSTOLIC, 80));
        BaselineRules.Low low =
                new BaselineRules.Low(
                        sourced(ninety),
                        sourced(BigDecimal.valueOf(30)),
                        step("medium"),
                        sourced(eighty),
                        step("high"));
        assertThat(low.step(Tier.MEDIUM)).isEqualTo(step("medium"));
        assertThat(low.step(Tier.HIGH)).isEqualTo(step("high"));

        Sourced<PressureLimit> limit = protocol.pressureRules().during().medium();
        PressureRules.Confirmed during =
                new PressureRules.Confirmed(limit, step("medium"), limit, limit, step("high"));
        assertThat(during.step(Tier.MEDIUM)).isEqualTo(step("medium"));
        assertThat(during.step(Tier.HIGH)).isEqualTo(step("high"));
    }

    @Test
    void hasAStepForEveryTierThatAConditionHasAndForNoOther() {
        for (DelayedRule rule : protocol.alarms().delayed()) {
            for (DelayedRule.Level level : rule.levels()) {
                assertThat(protocol.nextStep(rule.condition(), level.tier()))
                        .isEqualTo(level.step());
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> protocol.nextStep(rule.condition(), Tier.LOW))
                    .withMessageContaining(rule.condition().openName());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> protocol.nextStep(Condition.PRESSURE_HIGH_BEFORE, Tier.LOW));
    }

    @Test
    void findsEachRowUnderItsOwnConditionAndTier() {
        for (DelayedRule rule : protocol.alarms().delayed()) {
            assertThat(protocol.alarms().delayed(rule.condition())).isSameAs(rule);
        }
        for (PressureRules.Level level : protocol.pressureRules().before().levels()) {
            assertThat(protocol.pressureRules().before().level(level.tier())).isSameAs(level);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> protocol.alarms().delayed(Condition.FROZEN));
    }

    @Test
    void takesTheBaselinesLowLimitOnlyWhereItIsTheHigher() {
        BaselineRules.Low low = protocol.alarms().baseline().low();
        assertThat(low.medium(Optional.empty())).hasToString("< 90 mmHg");
        assertThat(low.medium(Optional.of(baseline(120)))).hasToString("< 90 mmHg");
        assertThat(low.medium(Optional.of(baseline(150)))).hasToString("< 105 mmHg");
    }

    @Test
    void judgesNoValueByTheLimitOfAnotherSign() {
        Limit limit = new Limit(Comparison.BELOW, VitalValue.of(VitalSign.SPO2, 92));
        VitalValue pulse = VitalValue.of(VitalSign.PULSE_RATE, 60);
        assertThatIllegalArgumentException().isThrownBy(() -> limit.isPassedBy(pulse));
        assertThatIllegalArgumentException().isThrownBy(() -> limit.excessOf(pulse));
    }

    @Test
    void knowsEverySignOrSaysWhichItLacks() {
        for (VitalSign sign : VitalSign.values()) {
            assertThat(protocol.range(sign).sign()).isEqualTo(sign);
        }
        Protocol without =
                new Protocol(
                        protocol.version(),
                        protocol.profile(),
                        Map.of(VitalSign.SPO2, protocol.range(VitalSign.SPO2)),
                        protocol.alarms(),
                        protocol.schedule(),
                        protocol.signal(),
                        protocol.sound());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.range(VitalSign.SYSTOLIC))
                .withMessageContaining("systolic");
    }

    @Test
    void saysEachStepInBothLanguages() {
        for (List<String> said : List.of(List.of(" ", "Mire."), List.of("Look.", ""))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NextStep(said.getFirst(), said.getLast()));
        }
    }

    private static BaselinePressure baseline(int systolic) {
        return new BaselinePressure(
                VitalValue.of(VitalSign.SYSTOLIC, systolic),
                VitalValue.of(VitalSign.DIASTOLIC, 70));
    }

    private static NextStep step(String words) {
        return new NextStep(words, words);
    }

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, EVIDENCE);
    }
}
