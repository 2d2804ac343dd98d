package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.testkit.hazards.Controls;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points 1 to 14 of the clarifications. */
class DelaysTest {

    private static final DeviceId SECOND = new DeviceId("FFEEDDCCBBAA9988");

    private final Desk desk = new Desk(Protocols.standard());

    @Test
    void judgesNothingWithoutAWatch() {
        desk.stream(1, 60, VitalSign.SPO2, 70);
        assertThat(desk.events()).isEmpty();
        assertThat(desk.chair().latest(VitalSign.SPO2)).isPresent();
    }

    @Test
    @Controls("H15")
    void completesFifteenSecondsWithTheSixteenthSampleOfOneASecond() {
        desk.open(0, Phase.RUNNING).stream(1, 15, VitalSign.SPO2, 91);
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();

        desk.stream(16, 16, VitalSign.SPO2, 91);
        ChairAlarm alarm = desk.alarm(Condition.SPO2_LOW);
        assertThat(alarm.metAt()).isEqualTo(at(1));
        assertThat(alarm.activeAt()).isEqualTo(at(16));
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
    }

    @Test
    void tellsParameterDeviceLimitAndWorstValueWithTheAlarm() {
        desk.open(0, Phase.RUNNING).stream(1, 5, VitalSign.SPO2, 91).stream(
                6, 6, VitalSign.SPO2, 90)
                .stream(7, 16, VitalSign.SPO2, 91);
        ChairAlarm alarm = desk.alarm(Condition.SPO2_LOW);
        assertThat(alarm.parameter()).contains(Parameter.SPO2);
        assertThat(alarm.device()).contains(MONITOR);
        assertThat(alarm.limit())
                .containsExactly(new Bound(Optional.of(VitalSign.SPO2), "<", "92", "%"));
        assertThat(alarm.worst()).contains(new Found("90", "%"));
    }

    @Test
    void completesOnlyWhenASampleArrives() {
        desk.open(0, Phase.RUNNING).stream(1, 12, VitalSign.SPO2, 91).time(16.5);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    @Controls("H15")
    void beginsAnewAfterASampleWithinTheLimit() {
        desk.open(0, Phase.RUNNING).stream(1, 15, VitalSign.SPO2, 91).stream(
                16, 16, VitalSign.SPO2, 92)
                .stream(17, 31, VitalSign.SPO2, 91);
        assertThat(desk.raised()).isEmpty();

        desk.stream(32, 32, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(17));
    }

    @Test
    void isNeitherResetNorCompletedByAMissingSample() {
        desk.open(0, Phase.RUNNING).stream(1, 4, VitalSign.SPO2, 91).stream(
                9, 13, VitalSign.SPO2, 91);
        assertThat(desk.raised()).isEmpty();
        desk.stream(16, 16, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(1));
    }

    @Test
    void endsAsUnknownWhenTwoSamplesAreMoreThanFiveSecondsApart() {
        desk.open(0, Phase.RUNNING).stream(1, 10, VitalSign.SPO2, 91).stream(
                16, 30, VitalSign.SPO2, 91);
        assertThat(desk.raised()).isEmpty();
        desk.stream(31, 31, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(16));
    }

    @Test
    void givesASlowSourceTwoAndAHalfOfItsPeriods() {
        desk.give(new ChairInput.DevicePlaced(at(0), MONITOR, Optional.of(Duration.ofMinutes(1))));
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, value(VitalSign.SPO2, 90)));
        desk.give(observed(MONITOR, 210, value(VitalSign.SPO2, 90)));
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(60));
    }

    @Test
    void endsASlowSourcesRunWhenMoreThanThatIsMissing() {
        desk.give(new ChairInput.DevicePlaced(at(0), MONITOR, Optional.of(Duration.ofMinutes(1))));
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, value(VitalSign.SPO2, 90)));
        desk.give(observed(MONITOR, 211, value(VitalSign.SPO2, 90)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();
    }

    @Test
    void gapsByFiveSecondsUntilThePeriodIsKnown() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, value(VitalSign.SPO2, 90)));
        desk.give(observed(MONITOR, 120, value(VitalSign.SPO2, 90)));
        desk.give(observed(MONITOR, 180, value(VitalSign.SPO2, 90)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();

        desk.give(observed(MONITOR, 240, value(VitalSign.SPO2, 90)));
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(180));
    }

    @Test
    @Controls("H15")
    void risesAsTheSameAlarmWhenTheNextTierCompletesAsWell() {
        desk.open(0, Phase.RUNNING).stream(1, 20, VitalSign.SPO2, 91).stream(
                21, 31, VitalSign.SPO2, 88);
        ChairAlarm alarm = desk.alarm(Condition.SPO2_LOW);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.activeAt()).isEqualTo(at(16));
        assertThat(alarm.limit().getFirst()).hasToString("<= 88 %");
        assertThat(desk.events(ChairEvent.AlarmRose.class))
                .singleElement()
                .satisfies(rose -> assertThat(rose.at()).isEqualTo(at(31)));
    }

    @Test
    void activatesByTheFirstTierThatCompletesAndMeetsByTheLowestLimit() {
        desk.open(0, Phase.RUNNING).stream(1, 2, VitalSign.SPO2, 91).stream(
                3, 13, VitalSign.SPO2, 80);
        ChairAlarm alarm = desk.alarm(Condition.SPO2_LOW);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.activeAt()).isEqualTo(at(13));
        assertThat(alarm.metAt()).isEqualTo(at(1));
    }

    @Test
    void neverFallsByItselfWhileItStands() {
        desk.open(0, Phase.RUNNING).stream(1, 11, VitalSign.SPO2, 85).stream(
                12, 60, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void clearsAtTheFirstSampleWithinEveryLimitAndStartsAnewAfterThat() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.SPO2, 91).stream(
                17, 17, VitalSign.SPO2, 92);
        assertThat(desk.chair().alarms()).isEmpty();
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .singleElement()
                .satisfies(cleared -> {
                    assertThat(cleared.clearedAt()).isEqualTo(at(17));
                    assertThat(cleared.why()).isEqualTo(Clearing.WITHIN_LIMITS);
                });

        desk.stream(18, 33, VitalSign.SPO2, 91);
        assertThat(desk.events(ChairEvent.AlarmActivated.class))
                .extracting(ChairEvent.AlarmActivated::alarm)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void isNotClearedByAGap() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.SPO2, 91).time(200);
        assertThat(desk.alarms(Condition.SPO2_LOW)).hasSize(1);
    }

    @Test
    void tellsAWorseValueOnceAndABetterOneNotAtAll() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.SPO2, 91).stream(
                17, 18, VitalSign.SPO2, 89)
                .stream(19, 20, VitalSign.SPO2, 90);
        assertThat(desk.events(ChairEvent.AlarmWorsened.class))
                .singleElement()
                .satisfies(worse -> assertThat(worse.worst()).isEqualTo(new Found("89", "%")));
        assertThat(desk.alarm(Condition.SPO2_LOW).worst()).contains(new Found("89", "%"));
    }

    @Test
    void tellsAWorseValueAlsoAfterAGapHasEndedTheRun() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.SPO2, 91).stream(
                25, 25, VitalSign.SPO2, 89);
        assertThat(desk.alarm(Condition.SPO2_LOW).worst()).contains(new Found("89", "%"));
    }

    @Test
    void letsNoSecondDeviceEndTheFirstOnesRunOrAlarm() {
        desk.open(0, Phase.RUNNING);
        for (int second = 1; second <= 16; second++) {
            desk.give(observed(MONITOR, second, value(VitalSign.SPO2, 91)));
            desk.give(observed(SECOND, second + 0.1, value(VitalSign.SPO2, 98)));
        }
        assertThat(desk.alarms(Condition.SPO2_LOW)).hasSize(1);
    }

    @Test
    void standsUntilEachDeviceThatRaisedItSaysOtherwise() {
        desk.open(0, Phase.RUNNING);
        for (int second = 1; second <= 16; second++) {
            desk.give(observed(MONITOR, second, value(VitalSign.SPO2, 91)));
            desk.give(observed(SECOND, second + 0.1, value(VitalSign.SPO2, 91)));
        }
        assertThat(desk.raised()).containsOnlyOnce(Condition.SPO2_LOW);

        desk.give(observed(MONITOR, 17, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).hasSize(1);
        desk.give(observed(SECOND, 17.1, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();
    }

    @Test
    void letsAnyDeviceEndTheAlarmOfOneThatWasTakenAway() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.SPO2, 91);
        desk.give(new ChairInput.DeviceTakenAway(at(17), MONITOR));
        assertThat(desk.alarms(Condition.SPO2_LOW)).hasSize(1);
        desk.give(observed(SECOND, 18, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();
    }

    @Test
    void needsNoDelayForATypedValue() {
        desk.open(0, Phase.RUNNING).give(typed(5, value(VitalSign.SPO2, 87)));
        ChairAlarm alarm = desk.alarm(Condition.SPO2_LOW);
        assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
        assertThat(alarm.metAt()).isEqualTo(at(5));
        assertThat(alarm.device()).isEmpty();
    }

    @Test
    void keepsWhatAPersonSaidUntilAPersonSaysOtherwise() {
        desk.open(0, Phase.RUNNING).give(typed(5, value(VitalSign.SPO2, 90)));
        desk.stream(6, 10, VitalSign.SPO2, 98);
        assertThat(desk.alarms(Condition.SPO2_LOW)).hasSize(1);
        desk.give(typed(11, value(VitalSign.SPO2, 96)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();
    }

    @Test
    void letsTheMonitorEndWhatItHasConfirmed() {
        desk.open(0, Phase.RUNNING).give(typed(1, value(VitalSign.SPO2, 90)));
        desk.stream(2, 18, VitalSign.SPO2, 90).stream(19, 19, VitalSign.SPO2, 95);
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();
    }

    @Test
    void clearsAtATypedValueWithinTheLimitsAndLetsTheRunBeginAnew() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.SPO2, 91);
        desk.give(typed(16.5, value(VitalSign.SPO2, 96)));
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();

        desk.stream(17, 31, VitalSign.SPO2, 91);
        assertThat(desk.alarms(Condition.SPO2_LOW)).isEmpty();
        desk.stream(32, 32, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(17));
    }

    @Test
    void leavesAPendingRunAloneWhenATypedValueIsWithinTheLimits() {
        desk.open(0, Phase.RUNNING).stream(1, 10, VitalSign.SPO2, 91);
        desk.give(typed(10.5, value(VitalSign.SPO2, 96)));
        desk.stream(11, 16, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(1));
    }

    @Test
    void callsARespirationOfZeroApnoeaAfterTwentySeconds() {
        desk.open(0, Phase.RUNNING).stream(1, 21, VitalSign.RESPIRATORY_RATE, 0);
        assertThat(desk.raised()).containsExactly(Condition.APNOEA);
        assertThat(desk.alarm(Condition.APNOEA).tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void letsAZeroNeitherStartNorCompleteNorClearALowRate() {
        desk.open(0, Phase.RUNNING).stream(1, 10, VitalSign.RESPIRATORY_RATE, 9).stream(
                11, 17, VitalSign.RESPIRATORY_RATE, 0);
        assertThat(desk.raised()).isEmpty();

        desk.stream(18, 18, VitalSign.RESPIRATORY_RATE, 9);
        assertThat(desk.alarm(Condition.RESPIRATORY_RATE_LOW).metAt()).isEqualTo(at(1));
        desk.stream(19, 25, VitalSign.RESPIRATORY_RATE, 0);
        assertThat(desk.alarms(Condition.RESPIRATORY_RATE_LOW)).hasSize(1);
    }

    @Test
    void endsAFastRateWithAZero() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.RESPIRATORY_RATE, 26).stream(
                17, 17, VitalSign.RESPIRATORY_RATE, 0);
        assertThat(desk.alarms(Condition.RESPIRATORY_RATE_HIGH)).isEmpty();
    }

    @Test
    void judgesAHeartRateOfZeroAsAValue() {
        desk.open(0, Phase.RUNNING).stream(1, 16, VitalSign.HEART_RATE, 0);
        assertThat(desk.alarm(Condition.HEART_RATE_LOW).tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void judgesHeartRateAndPulseRateApart() {
        desk.open(0, Phase.RUNNING);
        for (int second = 1; second <= 16; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.HEART_RATE, 45),
                            value(VitalSign.PULSE_RATE, 46)));
        }
        assertThat(desk.raised())
                .containsExactlyInAnyOrder(Condition.HEART_RATE_LOW, Condition.PULSE_RATE_LOW);
    }

    @Test
    void judgesNothingThatWasObservedBeforeTheWatchWasOpened() {
        desk.open(10, Phase.RUNNING);
        desk.give(observed(MONITOR, 9, 9, 10.5, value(VitalSign.SPO2, 80)));
        desk.give(typed(10.6, value(VitalSign.SPO2, 96)));
        assertThat(desk.raised()).isEmpty();
        for (int second = 11; second <= 19; second++) {
            desk.give(observed(MONITOR, second, value(VitalSign.SPO2, 80)));
        }
        assertThat(desk.raised()).isEmpty();
        desk.give(observed(MONITOR, 21, value(VitalSign.SPO2, 80)));
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(11));
    }
}
