package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Test;

/** Point 15 of the clarifications. */
class DisagreementTest {

    private static final DeviceId OXIMETER = new DeviceId("0A0B0C0D0E0F0102");

    private final Desk desk = new Desk(Protocols.standard()).open(0, Phase.RUNNING);

    @Test
    @Controls("H15")
    void callsAHeartRateOfZeroBesideANormalPulseTechnical() {
        both(1, 16, 0, 72);
        assertThat(desk.raised()).containsExactly(Condition.HEART_RATE_DISAGREES);
        ChairAlarm alarm = desk.alarm(Condition.HEART_RATE_DISAGREES);
        assertThat(alarm.kind()).isEqualTo(Kind.TECHNICAL);
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
        assertThat(alarm.metAt()).isEqualTo(at(1));
        assertThat(alarm.activeAt()).isEqualTo(at(16));
        assertThat(alarm.worst()).contains(new Found("0", "/min"));
    }

    @Test
    void callsAnExtremeFastHeartRateBesideANormalPulseTechnicalToo() {
        both(1, 100, 190, 72);
        assertThat(desk.raised()).containsExactly(Condition.HEART_RATE_DISAGREES);
    }

    @Test
    void judgesAHeartRateThatIsOnlyPastTheMediumLimitAsItStands() {
        both(1, 16, 45, 72);
        assertThat(desk.raised()).containsExactly(Condition.HEART_RATE_LOW);
    }

    @Test
    void judgesTheHeartRateAsItStandsBesideAPulseThatIsPastALimit() {
        both(1, 16, 35, 48);
        assertThat(desk.raised())
                .containsExactlyInAnyOrder(Condition.HEART_RATE_LOW, Condition.PULSE_RATE_LOW);
    }

    @Test
    void judgesTheHeartRateAsItStandsOnceThePulseIsOlderThanTheGapLimit() {
        desk.give(observed(MONITOR, 1, value(VitalSign.PULSE_RATE, 72)));
        desk.stream(2, 6, VitalSign.HEART_RATE, 0);
        desk.stream(7, 21, VitalSign.HEART_RATE, 0);
        assertThat(desk.raised()).doesNotContain(Condition.HEART_RATE_LOW);
        desk.stream(22, 22, VitalSign.HEART_RATE, 0);
        assertThat(desk.alarm(Condition.HEART_RATE_LOW).metAt()).isEqualTo(at(7));
    }

    @Test
    void believesThePulseOfAnotherDeviceOfTheChair() {
        for (int second = 1; second <= 20; second++) {
            desk.give(observed(OXIMETER, second, value(VitalSign.PULSE_RATE, 72)));
            desk.give(observed(MONITOR, second + 0.2, value(VitalSign.HEART_RATE, 0)));
        }
        assertThat(desk.raised()).containsExactly(Condition.HEART_RATE_DISAGREES);
    }

    @Test
    void doesNotTakeACuffsPulseForAPresentPulse() {
        Measurement counted = new Measurement(VitalValue.of(VitalSign.PULSE_RATE, 72), true);
        for (int second = 1; second <= 16; second++) {
            desk.give(observed(MONITOR, second, counted, value(VitalSign.HEART_RATE, 0)));
        }
        assertThat(desk.raised()).containsExactly(Condition.HEART_RATE_LOW);
    }

    @Test
    void clearsWhenTheTwoAgreeAgain() {
        both(1, 16, 0, 72);
        both(17, 17, 71, 72);
        assertThat(desk.chair().alarms()).isEmpty();
    }

    @Test
    void givesWayToTheHeartRatesOwnAlarmWhenThePulseGoesToo() {
        both(1, 16, 0, 72);
        desk.stream(17, 40, VitalSign.HEART_RATE, 0);
        assertThat(desk.alarms(Condition.HEART_RATE_DISAGREES)).isEmpty();
        assertThat(desk.alarm(Condition.HEART_RATE_LOW).tier()).isEqualTo(Tier.HIGH);
    }

    private void both(int from, int to, int heartRate, int pulse) {
        for (int second = from; second <= to; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.HEART_RATE, heartRate),
                            value(VitalSign.PULSE_RATE, pulse)));
        }
    }
}
