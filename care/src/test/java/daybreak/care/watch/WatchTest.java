package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.OTHER_NURSE;
import static daybreak.care.watch.Desk.WATCH;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.baseline;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import daybreak.testkit.hazards.Controls;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Points 2, 28, 29 and 30 of the clarifications. */
class WatchTest {

    private final Protocol protocol = Protocols.standard();
    private final Desk desk = new Desk(protocol);

    @Test
    @Controls("H16")
    void tellsWhoOpenedAWatchForWhomAndByWhichProtocol() {
        PersonId person = new PersonId(new UUID(3, 3));
        desk.give(
                new ChairInput.OpenWatch(
                        at(5),
                        WATCH,
                        NURSE,
                        Optional.of(person),
                        Phase.BEFORE,
                        Optional.of(baseline(120, 80)),
                        protocol));
        assertThat(desk.events())
                .containsExactly(
                        new ChairEvent.WatchOpened(
                                new ChairNumber(1),
                                WATCH,
                                at(5),
                                NURSE,
                                Optional.of(person),
                                Phase.BEFORE,
                                Optional.of(baseline(120, 80)),
                                protocol.version(),
                                PressureProfile.A));
        assertThat(desk.chair().watch())
                .contains(
                        new Watch(
                                WATCH,
                                NURSE,
                                at(5),
                                Optional.of(person),
                                Phase.BEFORE,
                                at(5),
                                Optional.of(baseline(120, 80)),
                                protocol));
    }

    @Test
    void refusesASecondWatchOnTheSameChair() {
        desk.open(0, Phase.BEFORE);
        assertThat(desk.refused(desk.opening(1, Phase.BEFORE, Optional.empty())))
                .isEqualTo(new WatchRefusal.AlreadyWatched(WATCH));
    }

    @Test
    void refusesEveryCommandWithoutAWatch() {
        AlarmId alarm = new AlarmId(new UUID(1, 1));
        assertThat(
                        List.of(
                                new ChairInput.SetPhase(at(1), NURSE, Phase.RUNNING),
                                new ChairInput.SetBaseline(at(1), NURSE, baseline(120, 80)),
                                new ChairInput.EndWatch(at(1), NURSE),
                                new ChairInput.Acknowledge(at(1), NURSE, alarm),
                                new ChairInput.PauseSound(at(1), NURSE),
                                new ChairInput.SoundPauseEnded(at(1), alarm),
                                new ChairInput.Review(at(1), NURSE, alarm)))
                .allSatisfy(input ->
                        assertThat(desk.refused(input))
                                .isEqualTo(new WatchRefusal.NotWatchedNow()));
    }

    @Test
    void tellsNothingOfDevicesGapsAndRefusedMessagesWithoutAWatch() {
        desk.give(new ChairInput.DevicePlaced(at(1), MONITOR, Optional.empty()));
        desk.give(new ChairInput.MessageRefused(at(2), MONITOR, "17"));
        desk.give(new ChairInput.NotWatched(at(3), at(60)));
        desk.give(new ChairInput.DeviceTakenAway(at(61), MONITOR));
        assertThat(desk.events()).isEmpty();
        assertThat(desk.chair().nextDeadline()).isEmpty();
        assertThat(desk.chair().dueItems(at(61))).isEmpty();
    }

    @Test
    void setsThePhaseAndSinceWhenItIs() {
        desk.open(0, Phase.BEFORE);
        desk.give(new ChairInput.SetPhase(at(60), OTHER_NURSE, Phase.RUNNING));
        assertThat(desk.chair().watch().orElseThrow().phase()).isEqualTo(Phase.RUNNING);
        assertThat(desk.chair().watch().orElseThrow().phaseSince()).isEqualTo(at(60));
        assertThat(desk.events(ChairEvent.PhaseSet.class))
                .containsExactly(
                        new ChairEvent.PhaseSet(
                                new ChairNumber(1), WATCH, at(60), OTHER_NURSE, Phase.RUNNING));
    }

    @Test
    void refusesThePhaseInWhichTheWatchIs() {
        desk.open(0, Phase.BEFORE);
        assertThat(desk.refused(new ChairInput.SetPhase(at(1), NURSE, Phase.BEFORE)))
                .isEqualTo(new WatchRefusal.AlreadyInPhase(Phase.BEFORE));
    }

    @Test
    void setsTheBaseline() {
        desk.open(0, Phase.BEFORE);
        desk.give(new ChairInput.SetBaseline(at(1), NURSE, baseline(118, 76)));
        assertThat(desk.chair().watch().orElseThrow().baseline()).contains(baseline(118, 76));
        assertThat(desk.events(ChairEvent.BaselineSet.class)).hasSize(1);
    }

    @Test
    void endsTheAlarmsThatTheNewPhaseDoesNotJudgeAndKeepsTheOthers() {
        desk.open(0, Phase.RUNNING).cuff(60, 165, 80);
        desk.give(typed(70, value(VitalSign.SPO2, 91)));
        desk.give(new ChairInput.SetPhase(at(80), NURSE, Phase.BEFORE));
        assertThat(desk.chair().alarms())
                .extracting(ChairAlarm::condition)
                .containsExactly(Condition.SPO2_LOW);
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .extracting(ChairEvent.AlarmCleared::why)
                .containsExactly(Clearing.PHASE_CHANGED);
    }

    @Test
    void latchesAHighAlarmThatTheNewPhaseDoesNotJudge() {
        desk.open(0, Phase.BEFORE).cuff(60, 170, 80).cuff(360, 170, 80);
        desk.give(new ChairInput.SetPhase(at(400), NURSE, Phase.RUNNING));
        assertThat(desk.alarm(Condition.PRESSURE_HIGH_BEFORE).state().isStanding()).isFalse();
        assertThat(desk.chair().alarms()).hasSize(1);
    }

    @Test
    void beginsTheTwoReadingsBeforeAnInfusionAnewAfterAChangeOfPhase() {
        desk.open(0, Phase.BEFORE).cuff(60, 150, 80);
        desk.give(new ChairInput.SetPhase(at(70), NURSE, Phase.RUNNING));
        desk.give(new ChairInput.SetPhase(at(80), NURSE, Phase.BEFORE));
        desk.cuff(400, 150, 80);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void refusesToEndWhileAHighAlarmOfThePatientIsUnacknowledged() {
        desk.open(0, Phase.RUNNING).give(typed(5, value(VitalSign.SPO2, 80)));
        ChairAlarm alarm = desk.alarm(Condition.SPO2_LOW);
        assertThat(desk.refused(new ChairInput.EndWatch(at(6), NURSE)))
                .isEqualTo(new WatchRefusal.HighAlarmsOpen(List.of(alarm)));

        desk.give(new ChairInput.PauseSound(at(7), NURSE));
        assertThat(desk.refused(new ChairInput.EndWatch(at(8), NURSE)))
                .isInstanceOf(WatchRefusal.HighAlarmsOpen.class);
    }

    @Test
    void endsWithAnAcknowledgedHighAlarmAndCountsThatAsItsReview() {
        desk.open(0, Phase.RUNNING).give(typed(5, value(VitalSign.SPO2, 80)));
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        desk.give(new ChairInput.Acknowledge(at(6), NURSE, alarm));
        List<ChairEvent> last = desk.give(new ChairInput.EndWatch(at(7), OTHER_NURSE));
        assertThat(last)
                .containsExactly(
                        new ChairEvent.AlarmCleared(
                                new ChairNumber(1),
                                WATCH,
                                at(7),
                                alarm,
                                at(7),
                                Clearing.WATCH_ENDED),
                        new ChairEvent.AlarmReviewed(
                                new ChairNumber(1), WATCH, at(7), alarm, OTHER_NURSE),
                        new ChairEvent.WatchEnded(new ChairNumber(1), WATCH, at(7), OTHER_NURSE));
        assertThat(desk.chair().watch()).isEmpty();
        assertThat(desk.chair().alarms()).isEmpty();
    }

    @Test
    void endsWithAnAcknowledgedHighAlarmThatSoundsAgain() {
        desk.open(0, Phase.RUNNING).give(typed(5, value(VitalSign.SPO2, 80)));
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        desk.give(new ChairInput.Acknowledge(at(6), NURSE, alarm));
        desk.give(new ChairInput.SoundPauseEnded(at(66), alarm));
        desk.give(new ChairInput.EndWatch(at(70), NURSE));
        assertThat(desk.chair().watch()).isEmpty();
    }

    @Test
    void refusesToEndWhileALatchedAlarmOfThePatientIsUnreviewed() {
        desk.open(0, Phase.RUNNING).give(typed(5, value(VitalSign.SPO2, 80)));
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        desk.give(new ChairInput.Acknowledge(at(6), NURSE, alarm));
        desk.give(typed(7, value(VitalSign.SPO2, 97)));
        assertThat(desk.refused(new ChairInput.EndWatch(at(8), NURSE)))
                .isInstanceOf(WatchRefusal.HighAlarmsOpen.class);
        desk.give(new ChairInput.Review(at(9), NURSE, alarm));
        desk.give(new ChairInput.EndWatch(at(10), NURSE));
        assertThat(desk.chair().watch()).isEmpty();
    }

    @Test
    void endsWhileATechnicalHighAlarmStandsOrALesserOneIsUnacknowledged() {
        desk.open(0, Phase.RUNNING).time(450);
        desk.give(typed(460, value(VitalSign.RESPIRATORY_RATE, 9)));
        desk.give(new ChairInput.EndWatch(at(470), NURSE));
        assertThat(desk.chair().watch()).isEmpty();
        assertThat(desk.events(ChairEvent.AlarmReviewed.class)).hasSize(1);
        assertThat(desk.events(ChairEvent.AlarmCleared.class)).hasSize(2);
    }

    @Test
    void knowsNothingOfTheLastWatchInTheNext() {
        desk.open(0, Phase.RUNNING).stream(1, 15, VitalSign.SPO2, 91).cuff(15.5, 185, 80);
        desk.give(
                new ChairInput.Acknowledge(
                        at(16), NURSE, desk.alarm(Condition.PRESSURE_HIGH).id()));
        desk.give(new ChairInput.EndWatch(at(16.2), NURSE));
        desk.open(16.4, Phase.RUNNING).stream(17, 30, VitalSign.SPO2, 91).cuff(31, 185, 80);
        assertThat(desk.chair().alarms()).hasSize(1);
        assertThat(desk.alarm(Condition.PRESSURE_HIGH).tier()).isEqualTo(Tier.MEDIUM);
    }

    @Test
    @Controls("H17")
    void raisesAnAlarmOfItsOwnForEachGapOfTheClinicThatStandsUntilAcknowledged() {
        desk.open(0, Phase.RUNNING);
        desk.give(new ChairInput.NotWatched(at(10), at(50)));
        desk.give(new ChairInput.NotWatched(at(60), at(90)));
        assertThat(desk.alarms(Condition.NOT_WATCHED))
                .extracting(ChairAlarm::metAt, alarm -> alarm.worst().orElseThrow().toString())
                .containsExactlyInAnyOrder(tuple(at(10), "40 s"), tuple(at(60), "30 s"));
        ChairAlarm second = desk.alarms(Condition.NOT_WATCHED).getFirst();
        desk.give(new ChairInput.Acknowledge(at(100), NURSE, second.id()));
        assertThat(desk.alarm(Condition.NOT_WATCHED).id()).isNotEqualTo(second.id());
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .singleElement()
                .satisfies(cleared -> {
                    assertThat(cleared.alarm()).isEqualTo(second.id());
                    assertThat(cleared.why()).isEqualTo(Clearing.ACKNOWLEDGED);
                });
    }

    @Test
    void callsNoDeviceSilentForATimeInWhichTheClinicCouldNotHear() {
        desk.open(0, Phase.RUNNING).stream(1, 20, VitalSign.SPO2, 97);
        desk.give(new ChairInput.NotWatched(at(22), at(200)));
        assertThat(desk.raised()).containsExactly(Condition.NOT_WATCHED);
        desk.time(209);
        assertThat(desk.raised()).containsExactly(Condition.NOT_WATCHED);
        desk.time(210);
        assertThat(desk.raised()).containsExactly(Condition.NOT_WATCHED, Condition.MONITOR_SILENT);
        assertThat(desk.alarm(Condition.MONITOR_SILENT).limit().getFirst()).hasToString("> 10 s");
    }

    @Test
    void missesAPressureAlsoOverAGap() {
        desk.open(0, Phase.RUNNING);
        desk.give(new ChairInput.NotWatched(at(100), at(1000)));
        assertThat(desk.raised()).containsExactly(Condition.NO_PRESSURE, Condition.NOT_WATCHED);
        assertThat(desk.alarm(Condition.NO_PRESSURE).activeAt()).isEqualTo(at(450));
    }

    @Test
    void endsNoActiveAlarmOverAGapOfTheClinicAndCountsWhatWaited() {
        desk.open(0, Phase.RUNNING).stream(1, 12, VitalSign.SPO2, 91);
        desk.give(typed(12.5, value(VitalSign.RESPIRATORY_RATE, 8)));
        desk.give(new ChairInput.NotWatched(at(13), at(40)));
        for (int second = 13; second <= 40; second++) {
            double arrival = 40 + (second - 12) * 0.01;
            desk.give(observed(MONITOR, second, second, arrival, value(VitalSign.SPO2, 91)));
        }
        assertThat(desk.alarms(Condition.RESPIRATORY_RATE_LOW)).hasSize(1);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(1));
        assertThat(desk.alarms(Condition.CLOCK_SKEW)).isEmpty();
    }

    @Test
    void raisesOneAlarmADeviceForRefusedMessagesUntilItIsAcknowledged() {
        desk.open(0, Phase.RUNNING);
        desk.give(new ChairInput.MessageRefused(at(1), MONITOR, "17"));
        desk.give(new ChairInput.MessageRefused(at(2), MONITOR, "18"));
        ChairAlarm alarm = desk.alarm(Condition.MESSAGE_REFUSED);
        assertThat(alarm.worst()).hasValueSatisfying(found -> assertThat(found).hasToString("17"));
        assertThat(alarm.device()).contains(MONITOR);
        desk.give(new ChairInput.Acknowledge(at(3), NURSE, alarm.id()));
        assertThat(desk.chair().alarms()).isEmpty();
    }

    @Test
    void refusesToGoBackInTime() {
        desk.time(10);
        assertThatThrownBy(() -> desk.time(9.9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in order");
    }

    @Test
    void refusesAGapThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new ChairInput.NotWatched(at(2), at(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
