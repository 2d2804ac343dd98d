package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClockSpeed;
import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Test;

/** Point 24 of the clarifications. */
class SkewTest {

    private final Desk desk = new Desk(Protocols.standard()).open(0, Phase.RUNNING);

    @Test
    void takesAnObservationWithinTwoSecondsAtItsOwnTime() {
        for (int second = 3; second <= 18; second++) {
            desk.give(observed(MONITOR, second - 2, second - 2, second, value(VitalSign.SPO2, 91)));
        }
        assertThat(desk.raised()).containsExactly(Condition.SPO2_LOW);
        assertThat(desk.alarm(Condition.SPO2_LOW).activeAt()).isEqualTo(at(16));
    }

    @Test
    @Controls("H18")
    void raisesAnAlarmForAClockThatIsBehindAndJudgesByArrival() {
        for (int second = 101; second <= 116; second++) {
            desk.give(
                    observed(MONITOR, second - 30, second - 30, second, value(VitalSign.SPO2, 91)));
        }
        ChairAlarm skew = desk.alarm(Condition.CLOCK_SKEW);
        assertThat(skew.tier()).isEqualTo(Tier.LOW);
        assertThat(skew.device()).contains(MONITOR);
        assertThat(skew.worst()).contains(new Found("30", "s"));
        assertThat(skew.limit().getFirst()).hasToString("> 2 s");
        ChairAlarm low = desk.alarm(Condition.SPO2_LOW);
        assertThat(low.metAt()).isEqualTo(at(101));
        assertThat(low.activeAt()).isEqualTo(at(116));
    }

    @Test
    @Controls("H18")
    void raisesAnAlarmForAClockThatIsAhead() {
        desk.give(observed(MONITOR, 13, 13, 10, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarm(Condition.CLOCK_SKEW).worst()).contains(new Found("-3", "s"));
        assertThat(desk.chair().latest(VitalSign.SPO2).orElseThrow().heardAt()).isEqualTo(at(10));
    }

    @Test
    void clearsWithTheFirstObservationInsideTheTolerance() {
        desk.give(observed(MONITOR, 5, 5, 10, value(VitalSign.SPO2, 97)));
        desk.give(observed(MONITOR, 11, 11, 11, value(VitalSign.SPO2, 97)));
        assertThat(desk.chair().alarms()).isEmpty();
    }

    @Test
    void toleratesTwoSecondsOfMachineTimeAboveTenTimesThePace() {
        desk.give(new ChairInput.SpeedSet(at(1), new ClockSpeed(60)));
        desk.give(observed(MONITOR, 200, 200, 310, value(VitalSign.SPO2, 97)));
        assertThat(desk.raised()).isEmpty();
        desk.give(observed(MONITOR, 201, 201, 322, value(VitalSign.SPO2, 97)));
        desk.give(observed(MONITOR, 202, 202, 323, value(VitalSign.SPO2, 97)));
        assertThat(desk.raised()).contains(Condition.CLOCK_SKEW);
    }

    @Test
    void toleratesNoMoreUpToTenTimesThePace() {
        desk.give(new ChairInput.SpeedSet(at(1), new ClockSpeed(10)));
        desk.give(observed(MONITOR, 10, 10, 13, value(VitalSign.SPO2, 97)));
        assertThat(desk.raised()).containsExactly(Condition.CLOCK_SKEW);
    }

    @Test
    @Controls("H17")
    void countsWhatWaitedForTheClinicAtItsOwnTime() {
        desk.stream(1, 8, VitalSign.SPO2, 91);
        for (int second = 9; second <= 30; second++) {
            double arrival = 30 + (second - 8) * 0.01;
            desk.give(observed(MONITOR, second, second, arrival, value(VitalSign.SPO2, 91)));
        }
        assertThat(desk.alarms(Condition.CLOCK_SKEW)).isEmpty();
        ChairAlarm low = desk.alarm(Condition.SPO2_LOW);
        assertThat(low.metAt()).isEqualTo(at(1));
        assertThat(low.activeAt()).isEqualTo(at(16));
    }

    @Test
    void callsADeviceThatStaysBehindAfterASilenceSkewed() {
        desk.stream(1, 8, VitalSign.SPO2, 97);
        desk.give(observed(MONITOR, 20, 20, 50, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarms(Condition.CLOCK_SKEW)).isEmpty();
        desk.give(observed(MONITOR, 21, 21, 51, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarms(Condition.CLOCK_SKEW)).hasSize(1);
    }

    @Test
    void leavesTheFirstObservationOfAClockThatStepsBackUnjudgedAndGoesOnFromThere() {
        desk.stream(1, 20, VitalSign.SPO2, 97);
        desk.give(observed(MONITOR, -3579, -3579, 21, value(VitalSign.SPO2, 80)));
        assertThat(desk.alarms(Condition.CLOCK_SKEW)).hasSize(1);
        assertThat(desk.chair().latest(VitalSign.SPO2).orElseThrow().value()).hasToString("97 %");
        for (int second = 22; second <= 32; second++) {
            double said = second - 3600;
            desk.give(observed(MONITOR, said, said, second, value(VitalSign.SPO2, 80)));
        }
        ChairAlarm low = desk.alarm(Condition.SPO2_LOW);
        assertThat(low.metAt()).isEqualTo(at(22));
        assertThat(low.tier()).isEqualTo(Tier.HIGH);
    }

    @Test
    void leavesAnObservationThatComesALittleOutOfOrderUnjudgedWithoutAnAlarm() {
        desk.stream(1, 20, VitalSign.SPO2, 97);
        desk.give(observed(MONITOR, 19.5, 19.5, 20.5, value(VitalSign.SPO2, 80)));
        assertThat(desk.chair().alarms()).isEmpty();
        desk.stream(21, 22, VitalSign.SPO2, 97);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void takesTheAgeOfACuffsValueForItsAgeAndNotForSkew() {
        desk.give(
                observed(
                        MONITOR,
                        100,
                        400,
                        400,
                        value(VitalSign.SYSTOLIC, 165),
                        value(VitalSign.DIASTOLIC, 80)));
        assertThat(desk.raised()).containsExactly(Condition.PRESSURE_HIGH);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).activeAt()).isEqualTo(at(100));
    }

    @Test
    void findsTheSkewOfACuffsMessageByTheMessagesOwnTime() {
        desk.give(
                observed(
                        MONITOR,
                        200,
                        370,
                        400,
                        value(VitalSign.SYSTOLIC, 165),
                        value(VitalSign.DIASTOLIC, 80)));
        assertThat(desk.raised())
                .containsExactlyInAnyOrder(Condition.CLOCK_SKEW, Condition.PRESSURE_HIGH);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).activeAt()).isEqualTo(at(230));
    }

    @Test
    void keepsTheTimeOfAMeasurementThatASkewedDeviceRepeats() {
        for (int second = 400; second <= 420; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            200,
                            second - 30,
                            second + second % 3 * 0.2,
                            value(VitalSign.SYSTOLIC, 185),
                            value(VitalSign.DIASTOLIC, 80)));
        }
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.MEDIUM);
    }

    @Test
    @Controls("H12")
    void showsAndDoesNotJudgeACuffsValueThatIsTooOld() {
        desk.cuff(10, 120, 80);
        desk.give(
                observed(
                        MONITOR,
                        50,
                        1000,
                        1000,
                        value(VitalSign.SYSTOLIC, 210),
                        value(VitalSign.DIASTOLIC, 80)));
        assertThat(desk.raised()).containsExactly(Condition.NO_PRESSURE);
        assertThat(desk.chair().latest(VitalSign.SYSTOLIC).orElseThrow().value())
                .hasToString("210 mmHg");
        assertThat(desk.chair().freshness(VitalSign.SYSTOLIC, at(1000), Protocols.standard()))
                .isEqualTo(Freshness.STALE);
    }

    @Test
    void findsNoSkewInWhatAPersonTyped() {
        desk.give(typed(100, value(VitalSign.SPO2, 97)));
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void takesEverySourceAtItsWordWithoutAWatch() {
        Desk unwatched = new Desk(Protocols.standard());
        unwatched.give(observed(MONITOR, 5, 5, 100, value(VitalSign.SPO2, 97)));
        assertThat(unwatched.chair().latest(VitalSign.SPO2).orElseThrow().heardAt())
                .isEqualTo(at(5));
        assertThat(unwatched.events()).isEmpty();
    }
}
