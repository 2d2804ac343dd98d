package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Test;

/** Points 22 and 23 of the clarifications. */
@Controls("H12")
class FrozenTest {

    private final Protocol protocol = Protocols.standard();
    private final Desk desk = new Desk(protocol).open(0, Phase.RUNNING);

    @Test
    @Controls("H12")
    void callsADeviceFrozenThatGoesOnSendingTheSameInstant() {
        moving(1, 20);
        stuck(20, 21, 29);
        assertThat(desk.raised()).isEmpty();
        stuck(20, 30, 40);
        assertThat(desk.raised()).containsExactly(Condition.FROZEN);
        ChairAlarm alarm = desk.alarm(Condition.FROZEN);
        assertThat(alarm.device()).contains(MONITOR);
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
        assertThat(alarm.metAt()).isEqualTo(at(20));
        assertThat(alarm.activeAt()).isEqualTo(at(30));
    }

    @Test
    void movesOnWhenTheDeviceDoes() {
        moving(1, 20);
        stuck(20, 21, 40);
        moving(41, 41);
        assertThat(desk.chair().alarms()).isEmpty();
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .extracting(ChairEvent.AlarmCleared::why)
                .containsExactly(Clearing.DEVICE_RIGHT_AGAIN);
    }

    @Test
    void judgesNoRepetitionAsASample() {
        desk.stream(1, 10, VitalSign.SPO2, 91);
        for (int second = 11; second <= 40; second++) {
            desk.give(observed(MONITOR, 10, second, second, value(VitalSign.SPO2, 91)));
        }
        assertThat(desk.raised()).containsExactly(Condition.FROZEN);
    }

    @Test
    void callsADeviceThatFellSilentFrozenOnceItRepeatsItsLastInstant() {
        moving(1, 20);
        desk.time(35);
        assertThat(desk.raised()).containsExactly(Condition.MONITOR_SILENT);
        stuck(20, 36, 36);
        assertThat(desk.chair().alarms())
                .extracting(ChairAlarm::condition)
                .containsExactly(Condition.FROZEN);
        assertThat(desk.alarm(Condition.FROZEN).activeAt()).isEqualTo(at(36));
    }

    @Test
    void callsADeviceSilentWhoseOneRepetitionIsLongPast() {
        moving(1, 20);
        stuck(20, 21, 21);
        desk.time(60);
        assertThat(desk.raised()).containsExactly(Condition.MONITOR_SILENT);
    }

    @Test
    void doesNotCallASourceFrozenThatHasNeverAdvancedTwice() {
        moving(1, 2);
        stuck(2, 3, 60);
        assertThat(desk.raised()).containsOnly(Condition.NO_VALUE);
    }

    @Test
    @Controls("H12")
    void callsADeviceFrozenWhoseEveryValueStandsStillForThreeMinutes() {
        constant(1, 180);
        assertThat(desk.raised()).isEmpty();
        constant(181, 181);
        ChairAlarm alarm = desk.alarm(Condition.FROZEN);
        assertThat(alarm.metAt()).isEqualTo(at(1));
        assertThat(alarm.activeAt()).isEqualTo(at(181));
        assertThat(alarm.limit().getFirst()).hasToString("> 180 s");
    }

    @Test
    @Controls("H12")
    void showsTheValuesOfAFrozenDeviceAsStale() {
        constant(1, 181);
        assertThat(desk.chair().freshness(VitalSign.SPO2, at(181), protocol))
                .isEqualTo(Freshness.STALE);
    }

    @Test
    void endsThatWithTheFirstValueThatChanges() {
        constant(1, 190);
        desk.give(
                observed(MONITOR, 191, value(VitalSign.SPO2, 97), value(VitalSign.HEART_RATE, 81)));
        assertThat(desk.chair().alarms()).isEmpty();
    }

    @Test
    void needsTwoSignsToCallThemUnchanged() {
        desk.stream(1, 400, VitalSign.SPO2, 97);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void beginsAnewAfterAChangeOrAGap() {
        constant(1, 100);
        desk.give(
                observed(MONITOR, 101, value(VitalSign.SPO2, 96), value(VitalSign.HEART_RATE, 80)));
        constant(102, 281);
        assertThat(desk.raised()).isEmpty();

        Desk gap = new Desk(protocol).open(0, Phase.RUNNING);
        for (int second = 1; second <= 300; second++) {
            if (second < 150 || second > 156) {
                gap.give(
                        observed(
                                MONITOR,
                                second,
                                value(VitalSign.SPO2, 97),
                                value(VitalSign.HEART_RATE, 80)));
            }
        }
        assertThat(gap.raised()).isEmpty();
    }

    @Test
    void letsASlowSourceStandStill() {
        for (int second = 5; second <= 900; second += 5) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.SPO2, 97),
                            value(VitalSign.HEART_RATE, 80)));
        }
        assertThat(desk.raised()).doesNotContain(Condition.FROZEN);
    }

    @Test
    void doesNotTakeACuffThatRepeatsItsLastValueForAFrozenSource() {
        for (int second = 1; second <= 200; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.SPO2, 97 - second % 2),
                            value(VitalSign.HEART_RATE, 80)));
            desk.give(
                    observed(
                            MONITOR,
                            1,
                            second + 0.1,
                            second + 0.1,
                            value(VitalSign.SYSTOLIC, 120),
                            value(VitalSign.DIASTOLIC, 80)));
        }
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void countsACuffsValueSentAgainAsOneReading() {
        for (int second = 60; second <= 200; second += 10) {
            desk.give(
                    observed(
                            MONITOR,
                            60,
                            second,
                            second,
                            value(VitalSign.SYSTOLIC, 185),
                            value(VitalSign.DIASTOLIC, 80)));
        }
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.MEDIUM);
        assertThat(desk.chair().dueItems(at(200)).getFirst().dueAt()).isEqualTo(at(180));
    }

    private void moving(int from, int to) {
        for (int second = from; second <= to; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.SPO2, 97 - second % 2),
                            value(VitalSign.HEART_RATE, 80)));
        }
    }

    private void stuck(int instant, int from, int to) {
        for (int second = from; second <= to; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            instant,
                            second,
                            second,
                            value(VitalSign.SPO2, 97),
                            value(VitalSign.HEART_RATE, 80)));
        }
    }

    private void constant(int from, int to) {
        for (int second = from; second <= to; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.SPO2, 97),
                            value(VitalSign.HEART_RATE, 80)));
        }
    }
}
