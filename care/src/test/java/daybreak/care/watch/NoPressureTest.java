package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Test;

/** Point 25 of the clarifications. */
class NoPressureTest {

    private final Desk desk = new Desk(Protocols.standard());

    @Test
    @Controls("H11")
    void missesTheFirstPressureOfAnInfusionAfterSevenAndAHalfMinutes() {
        desk.open(0, Phase.RUNNING).time(449.9);
        assertThat(desk.raised()).isEmpty();
        desk.time(450);
        ChairAlarm alarm = desk.alarm(Condition.NO_PRESSURE);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.kind()).isEqualTo(Kind.TECHNICAL);
        assertThat(alarm.parameter()).contains(Parameter.PRESSURE);
        assertThat(alarm.metAt()).isEqualTo(at(300));
        assertThat(alarm.activeAt()).isEqualTo(at(450));
    }

    @Test
    void waitsTenMinutesAndAHalfOfThatAfterAValueWithinTheLimits() {
        desk.open(0, Phase.RUNNING).cuff(300, 120, 80).time(300 + 899);
        assertThat(desk.raised()).isEmpty();
        desk.time(300 + 900);
        assertThat(desk.alarm(Condition.NO_PRESSURE).metAt()).isEqualTo(at(900));
    }

    @Test
    @Controls("H11")
    void waitsFiveMinutesAndAHalfOfThatAfterAValuePastALimit() {
        desk.open(0, Phase.RUNNING).cuff(300, 165, 80).time(300 + 450);
        assertThat(desk.alarm(Condition.NO_PRESSURE).metAt()).isEqualTo(at(600));
    }

    @Test
    void waitsFifteenMinutesAndAHalfOfThatInRecovery() {
        desk.open(0, Phase.RECOVERING).time(15 * 60 + 449);
        assertThat(desk.raised()).isEmpty();
        desk.time(15 * 60 + 450);
        assertThat(desk.raised()).containsExactly(Condition.NO_PRESSURE);
        desk.cuff(2000, 165, 80).time(2000 + 1349);
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isFalse();
    }

    @Test
    void raisesNothingBeforeTheInfusion() {
        desk.open(0, Phase.BEFORE).time(36_000);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void isMetByAnySystolicValueTypedOrMeasuredAndNotByAMeanAlone() {
        desk.open(0, Phase.RUNNING).time(450);
        desk.give(observed(MONITOR, 460, value(VitalSign.MEAN_PRESSURE, 90)));
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isTrue();
        desk.give(typed(470, value(VitalSign.DIASTOLIC, 80)));
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isTrue();
        desk.give(typed(480, value(VitalSign.SYSTOLIC, 120)));
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isFalse();
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .extracting(ChairEvent.AlarmCleared::why)
                .containsExactly(Clearing.HEARD_AGAIN);
    }

    @Test
    void doesNotCountAPressureFromBeforeTheStartOfTheInfusion() {
        desk.open(0, Phase.BEFORE).cuff(590, 120, 80);
        desk.give(new ChairInput.SetPhase(at(600), NURSE, Phase.RUNNING));
        desk.time(600 + 450);
        assertThat(desk.alarm(Condition.NO_PRESSURE).metAt()).isEqualTo(at(900));
    }

    @Test
    void standsOnIntoRecoveryUntilAPressureComes() {
        desk.open(0, Phase.RUNNING).time(450);
        desk.give(new ChairInput.SetPhase(at(500), NURSE, Phase.RECOVERING));
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isTrue();
        desk.cuff(510, 120, 80);
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isFalse();
    }

    @Test
    void endsWhenTheNurseGoesBackBeforeTheInfusion() {
        desk.open(0, Phase.RUNNING).time(450);
        desk.give(new ChairInput.SetPhase(at(500), NURSE, Phase.BEFORE));
        assertThat(desk.alarm(Condition.NO_PRESSURE).state().isStanding()).isFalse();
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .extracting(ChairEvent.AlarmCleared::why)
                .containsExactly(Clearing.PHASE_CHANGED);
    }
}
