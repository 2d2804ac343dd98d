package daybreak.clinic.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.Chair;
import daybreak.care.watch.ChairAlarm;
import daybreak.testkit.hazards.Controls;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A program that starts makes the same chair of the record as the one that wrote it had. */
class RestoringTest {

    private static final Protocol PROTOCOL = Protocols.standard();

    private final LivedChair lived = new LivedChair(PROTOCOL);

    @Test
    @Controls("H17")
    void whatWasTypedComesBackWithWhatIsDueNext() {
        lived.type(60, pressure(VitalSign.SYSTOLIC, 128), pressure(VitalSign.DIASTOLIC, 79));
        lived.type(200, VitalValue.of(VitalSign.SPO2, 97));
        lived.reach(400);

        Chair restored = restoredAt(400);

        assertThat(restored.latest(VitalSign.SYSTOLIC).orElseThrow().value())
                .isEqualTo(pressure(VitalSign.SYSTOLIC, 128));
        assertThat(restored.latest(VitalSign.SPO2).orElseThrow().heardAt())
                .isEqualTo(LivedChair.at(200));
        assertThat(restored.dueItems(LivedChair.at(400))).isNotEmpty();
        assertThat(restored.nextDeadline()).isPresent();
    }

    @Test
    void whatIsOverdueComesBackOverdueAndIsNotSaidTwice() {
        lived.type(60, pressure(VitalSign.SYSTOLIC, 128), pressure(VitalSign.DIASTOLIC, 79));
        long before = lived.happened();
        lived.reach(3_600);
        assertThat(lived.happened()).isGreaterThan(before);

        restoredAt(3_600);
    }

    @Test
    void aTypedPressureThatRaisedAnAlarmRaisesTheSameOne() {
        lived.type(60, pressure(VitalSign.SYSTOLIC, 204), pressure(VitalSign.DIASTOLIC, 121));
        lived.reach(90);
        assertThat(lived.chair().alarms()).isNotEmpty();

        restoredAt(90);
    }

    @Test
    void aDelayThatWasRunningGoesOnWhereItWas() {
        LivedChair undisturbed = new LivedChair(PROTOCOL);
        for (int second = 1; second <= 4; second++) {
            lived.hear(second, VitalSign.SPO2, 80);
        }
        assertThat(alarm(lived.chair(), Condition.SPO2_LOW)).isEmpty();
        Chair restored = restoredAt(4);
        assertThat(restored.nextDeadline()).isEqualTo(lived.chair().nextDeadline());

        for (int second = 1; second <= 60; second++) {
            undisturbed.hear(second, VitalSign.SPO2, 80);
            if (second > 4) {
                lived.hear(second, VitalSign.SPO2, 80);
            }
        }
        ChairAlarm raised = alarm(restoredAt(60), Condition.SPO2_LOW).orElseThrow();
        assertThat(raised).isEqualTo(alarm(undisturbed.chair(), Condition.SPO2_LOW).orElseThrow());
    }

    @Test
    @Controls("H17")
    void aPausedAlarmStaysPausedAndALatchedOneLatched() {
        for (int second = 1; second <= 40; second++) {
            lived.hear(second, VitalSign.SPO2, 80);
        }
        lived.pauseSound(40);
        ChairAlarm paused = alarm(restoredAt(40), Condition.SPO2_LOW).orElseThrow();
        assertThat(paused.state()).isInstanceOf(AlarmState.Paused.class);

        for (int second = 41; second <= 90; second++) {
            lived.hear(second, VitalSign.SPO2, 98);
        }
        ChairAlarm latched = alarm(restoredAt(90), Condition.SPO2_LOW).orElseThrow();
        assertThat(latched.state()).isInstanceOf(AlarmState.Latched.class);
    }

    @Test
    void whatHappenedByTheClockAfterTheLastWriteIsToldOnce() {
        lived.type(60, pressure(VitalSign.SYSTOLIC, 128), pressure(VitalSign.DIASTOLIC, 79));
        Restoring.Restored restored = lived.restored(3_600);
        assertThat(restored.unwritten().orElseThrow()).isNotEmpty();

        lived.reach(3_600);
        assertThat(lived.restored(3_600).unwritten()).contains(List.of());
    }

    private static VitalValue pressure(VitalSign sign, int amount) {
        return VitalValue.of(sign, amount);
    }

    private static Optional<ChairAlarm> alarm(Chair chair, Condition condition) {
        return chair.alarms().stream().filter(one -> one.condition() == condition).findFirst();
    }

    /** The restored chair, once it has been found to be the lived one in all that can be seen. */
    private Chair restoredAt(long second) {
        Restoring.Restored restored = lived.restored(second);
        assertThat(restored.unwritten()).as("nothing new, nothing else").contains(List.of());
        Chair same = restored.chair();
        Chair chair = lived.chair();
        assertThat(same.watch()).isEqualTo(chair.watch());
        assertThat(same.now()).isEqualTo(chair.now());
        assertThat(same.alarms()).isEqualTo(chair.alarms());
        assertThat(same.sound()).isEqualTo(chair.sound());
        assertThat(same.nextDeadline()).isEqualTo(chair.nextDeadline());
        assertThat(same.dueItems(LivedChair.at(second)))
                .isEqualTo(chair.dueItems(LivedChair.at(second)));
        for (VitalSign sign : VitalSign.values()) {
            assertThat(same.latest(sign)).as("%s", sign).isEqualTo(chair.latest(sign));
        }
        return same;
    }
}
