package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.baseline;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.testkit.hazards.Controls;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points 4 and 16 to 19 of the clarifications. */
class PressureTest {

    private final Desk desk = new Desk(Protocols.standard());

    @Test
    @Controls("H15")
    void makesOneAlarmOfTheTwoPressuresOfACuff() {
        desk.open(0, Phase.RUNNING).cuff(60, 165, 105);
        assertThat(desk.raised()).containsExactly(Condition.PRESSURE_HIGH);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_HIGH);
        assertThat(alarm.parameter()).contains(Parameter.PRESSURE);
        assertThat(alarm.worst()).contains(new Found("165/105", "mmHg"));
        assertThat(alarm.limit())
                .extracting(Bound::toString)
                .containsExactly("> 160 mmHg", "> 100 mmHg");
    }

    @Test
    void tellsTheProfileWithAnAlarmWhoseLimitDependsOnIt() {
        Desk graduated = new Desk(Protocols.standard(PressureProfile.B));
        graduated.open(0, Phase.RUNNING).cuff(60, 165, 80);
        graduated.give(typed(70, value(VitalSign.SPO2, 80)));
        assertThat(graduated.events(ChairEvent.AlarmActivated.class))
                .extracting(ChairEvent.AlarmActivated::profile)
                .containsExactly(Optional.of(PressureProfile.B), Optional.empty());
    }

    @Test
    @Controls("H11")
    void raisesMediumAtOneValueAndMakesARepeatDue() {
        desk.open(0, Phase.RUNNING).cuff(60, 161, 80);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_HIGH);
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
        assertThat(alarm.metAt()).isEqualTo(at(60));
        assertThat(alarm.activeAt()).isEqualTo(at(60));
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_REPEAT);
        assertThat(next().dueAt()).isEqualTo(at(60 + 120));
    }

    @Test
    void doesNotJudgeTheLimitItselfAsPastIt() {
        desk.open(0, Phase.RUNNING).cuff(60, 160, 100);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    @Controls("H11")
    void raisesHighOnlyWhenTheNextValueIsPastTheHighLimitToo() {
        desk.open(0, Phase.RUNNING).cuff(60, 185, 80);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.MEDIUM);
        desk.cuff(180, 180, 80);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_HIGH);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.worst()).contains(new Found("185/80", "mmHg"));
        assertThat(desk.raised()).hasSize(1);
    }

    @Test
    void asksForOneMoreRepeatWhenTheSecondValueIsTheFirstPastTheHighLimit() {
        desk.open(0, Phase.RUNNING).cuff(60, 165, 80).cuff(180, 181, 80);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.MEDIUM);
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_REPEAT);
        assertThat(next().dueAt()).isEqualTo(at(180 + 120));
    }

    @Test
    void goesBackToTheScheduleOfFiveMinutesOnceTheRepeatHasConfirmed() {
        desk.open(0, Phase.RUNNING).cuff(60, 165, 80).cuff(180, 166, 80);
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE);
        assertThat(next().dueAt()).isEqualTo(at(180 + 300));
    }

    @Test
    @Controls("H11")
    void raisesHighAtASingleValuePastTheLimitForThat() {
        desk.open(0, Phase.RUNNING).cuff(60, 150, 120);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_HIGH);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.limit())
                .extracting(Bound::toString)
                .containsExactly(">= 200 mmHg", ">= 120 mmHg");
    }

    @Test
    void clearsOnlyWhenBothPressuresAreBackWithinTheMediumLimits() {
        desk.open(0, Phase.RUNNING).cuff(60, 165, 105).cuff(180, 150, 101);
        assertThat(desk.alarms(Condition.PRESSURE_HIGH)).hasSize(1);
        desk.give(observed(MONITOR, 200, value(VitalSign.SYSTOLIC, 150)));
        assertThat(desk.alarms(Condition.PRESSURE_HIGH)).hasSize(1);
        desk.cuff(300, 160, 100);
        assertThat(desk.alarms(Condition.PRESSURE_HIGH)).isEmpty();
    }

    @Test
    void takesATypedPressureAsTheNextValueOfTheChair() {
        desk.open(0, Phase.RUNNING).cuff(60, 185, 80);
        desk.give(typed(180, value(VitalSign.SYSTOLIC, 190), value(VitalSign.DIASTOLIC, 85)));
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.HIGH);
        desk.cuff(300, 150, 80);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).state().isStanding()).isFalse();
    }

    @Test
    void completesAMeasurementThatComesInTwoPartsAndCallsItNoNextValue() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, 60, 60, value(VitalSign.SYSTOLIC, 185)));
        desk.give(observed(MONITOR, 60, 60.5, 60.5, value(VitalSign.DIASTOLIC, 115)));
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.MEDIUM);
        desk.cuff(180, 150, 112);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void keepsTheWorstOfAMeasurementThatComesInTwoParts() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, 60, 60, value(VitalSign.SYSTOLIC, 165)));
        desk.give(observed(MONITOR, 60, 60.5, 60.5, value(VitalSign.DIASTOLIC, 108)));
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).worst())
                .contains(new Found("165/108", "mmHg"));
    }

    @Test
    void judgesAMeanAloneByNothing() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, value(VitalSign.MEAN_PRESSURE, 150)));
        assertThat(desk.raised()).isEmpty();
        assertThat(desk.chair().latest(VitalSign.MEAN_PRESSURE)).isPresent();
        assertThat(next().dueAt()).isEqualTo(at(300));
    }

    @Test
    void leavesAReadingOlderThanTheNewestUnjudged() {
        desk.open(0, Phase.RUNNING).cuff(100, 120, 80);
        desk.give(
                observed(
                        MONITOR,
                        90,
                        110,
                        110,
                        value(VitalSign.SYSTOLIC, 210),
                        value(VitalSign.DIASTOLIC, 110)));
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    @Controls("H11")
    void raisesARiseAtTheSecondValueInARow() {
        desk.give(desk.opening(0, Phase.RUNNING, Optional.of(baseline(110, 70))));
        desk.cuff(60, 150, 80);
        assertThat(desk.raised()).isEmpty();
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_REPEAT);

        desk.cuff(180, 130, 95);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_RISE);
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
        assertThat(alarm.metAt()).isEqualTo(at(60));
        assertThat(alarm.activeAt()).isEqualTo(at(180));
        assertThat(alarm.limit())
                .extracting(Bound::toString)
                .containsExactly(">= 150 mmHg", ">= 95 mmHg");
    }

    @Test
    void startsARiseAnewAfterAValueBelowIt() {
        desk.give(desk.opening(0, Phase.RUNNING, Optional.of(baseline(110, 70))));
        desk.cuff(60, 150, 80).cuff(180, 149, 94).cuff(300, 150, 80);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void endsARiseAtTheFirstValueBelowIt() {
        desk.give(desk.opening(0, Phase.RUNNING, Optional.of(baseline(110, 70))));
        desk.cuff(60, 150, 80).cuff(180, 155, 80).cuff(300, 149, 94);
        assertThat(desk.alarms(Condition.PRESSURE_RISE)).isEmpty();
        assertThat(desk.raised()).containsExactly(Condition.PRESSURE_RISE);
    }

    @Test
    void judgesNoRiseWithoutABaseline() {
        desk.open(0, Phase.RUNNING).cuff(60, 158, 99).cuff(180, 158, 99);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void judgesARiseFromTheBaselineThatIsSetLater() {
        desk.open(0, Phase.RUNNING).cuff(60, 158, 80);
        desk.give(new ChairInput.SetBaseline(at(70), NURSE, baseline(110, 70)));
        desk.cuff(180, 158, 80);
        assertThat(desk.raised()).containsExactly(Condition.PRESSURE_RISE);
    }

    @Test
    void raisesMediumAtOneLowValueAndHighAtTwoInARow() {
        desk.open(0, Phase.RUNNING).cuff(60, 79, 50);
        assertThat(desk.alarm(Condition.PRESSURE_LOW).tier()).isEqualTo(Tier.MEDIUM);
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_REPEAT);
        desk.cuff(180, 78, 50);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_LOW);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.worst()).contains(new Found("78/50", "mmHg"));
        assertThat(alarm.limit()).extracting(Bound::toString).containsExactly("< 80 mmHg");
    }

    @Test
    void asksNoHighOfALowValueAfterOneThatWasOnlyMedium() {
        desk.open(0, Phase.RUNNING).cuff(60, 85, 50).cuff(180, 79, 50);
        assertThat(desk.alarm(Condition.PRESSURE_LOW).tier()).isEqualTo(Tier.MEDIUM);
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_REPEAT);
    }

    @Test
    void takesThirtyPercentBelowTheBaselineForLowWhereThatIsHigher() {
        desk.give(desk.opening(0, Phase.RUNNING, Optional.of(baseline(150, 80))));
        desk.cuff(60, 105, 70);
        assertThat(desk.raised()).isEmpty();
        desk.cuff(180, 104, 70);
        assertThat(desk.alarm(Condition.PRESSURE_LOW).limit())
                .extracting(Bound::toString)
                .containsExactly("< 105 mmHg");
    }

    @Test
    void keepsTheAbsoluteLimitWhereTheBaselineGivesALowerOne() {
        desk.give(desk.opening(0, Phase.RUNNING, Optional.of(baseline(110, 70))));
        desk.cuff(60, 89, 60);
        assertThat(desk.alarm(Condition.PRESSURE_LOW).limit())
                .extracting(Bound::toString)
                .containsExactly("< 90 mmHg");
    }

    @Test
    void judgesALowSystolicPressureWithoutADiastolicOne() {
        desk.open(0, Phase.RUNNING);
        desk.give(typed(60, value(VitalSign.SYSTOLIC, 85)));
        assertThat(desk.alarms(Condition.PRESSURE_LOW)).hasSize(1);
        desk.give(typed(180, value(VitalSign.DIASTOLIC, 60)));
        assertThat(desk.alarms(Condition.PRESSURE_LOW)).hasSize(1);
        desk.give(typed(200, value(VitalSign.SYSTOLIC, 95)));
        assertThat(desk.alarms(Condition.PRESSURE_LOW)).isEmpty();
    }

    @Test
    void judgesALowPressureInEveryPhase() {
        for (Phase phase : Phase.values()) {
            Desk any = new Desk(Protocols.standard()).open(0, phase).cuff(60, 85, 50);
            assertThat(any.raised()).containsExactly(Condition.PRESSURE_LOW);
        }
    }

    @Test
    void needsTwoValuesFiveMinutesApartBeforeTheInfusion() {
        desk.open(0, Phase.BEFORE).cuff(60, 141, 80);
        assertThat(desk.raised()).isEmpty();
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_SECOND_READING);
        assertThat(next().dueAt()).isEqualTo(at(360));

        desk.cuff(359, 150, 80);
        assertThat(desk.raised()).isEmpty();
        desk.cuff(360, 130, 91);
        ChairAlarm alarm = desk.alarm(Condition.PRESSURE_HIGH_BEFORE);
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
        assertThat(alarm.metAt()).isEqualTo(at(60));
        assertThat(alarm.activeAt()).isEqualTo(at(360));
        assertThat(alarm.worst()).contains(new Found("150/80", "mmHg"));
        assertThat(next().kind()).isEqualTo(DueKind.PRESSURE_RECHECK);
        assertThat(next().dueAt()).isEqualTo(at(360 + 900));
    }

    @Test
    void endsTheWaitBeforeTheInfusionAtAValueWithinTheLimits() {
        desk.open(0, Phase.BEFORE).cuff(60, 150, 80).cuff(200, 140, 90).cuff(400, 150, 80);
        assertThat(desk.raised()).isEmpty();
        assertThat(next().dueAt()).isEqualTo(at(700));
    }

    @Test
    void raisesHighBeforeTheInfusionWhenBothValuesArePastTheHighLimit() {
        desk.open(0, Phase.BEFORE).cuff(60, 165, 80).cuff(360, 170, 80);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH_BEFORE).tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void staysMediumBeforeTheInfusionWhenOnlyTheSecondValueIsPastTheHighLimit() {
        desk.open(0, Phase.BEFORE).cuff(60, 150, 80).cuff(360, 170, 80);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH_BEFORE).tier()).isEqualTo(Tier.MEDIUM);
        desk.cuff(660, 161, 80);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH_BEFORE).tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void letsHalfAReadingEndNothingBeforeTheInfusion() {
        desk.open(0, Phase.BEFORE).cuff(60, 150, 95);
        desk.give(typed(200, value(VitalSign.SYSTOLIC, 120)));
        desk.cuff(360, 150, 95);
        assertThat(desk.raised()).containsExactly(Condition.PRESSURE_HIGH_BEFORE);
    }

    @Test
    void judgesAbsolutePressureOnlyWhileRunningAndRecovering() {
        desk.open(0, Phase.BEFORE).cuff(60, 210, 80);
        assertThat(desk.raised()).isEmpty();
        Desk recovering = new Desk(Protocols.standard()).open(0, Phase.RECOVERING);
        assertThat(recovering.cuff(60, 210, 80).raised()).containsExactly(Condition.PRESSURE_HIGH);
    }

    private DueItem next() {
        List<DueItem> items =
                desk.chair().dueItems(desk.chair().now().orElseThrow()).stream()
                        .filter(item -> item.kind().parameter() == Parameter.PRESSURE)
                        .toList();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
