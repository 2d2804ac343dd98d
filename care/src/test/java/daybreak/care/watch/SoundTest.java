package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.OTHER_NURSE;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmRefusal;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import daybreak.testkit.hazards.Controls;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Points 26 and 27 of the clarifications. */
class SoundTest {

    private final Desk desk = new Desk(Protocols.standard()).open(0, Phase.RUNNING);

    @Test
    void isQuietWhileNoAlarmStands() {
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Quiet());
    }

    @Test
    void soundsByTheMostUrgentAlarmThatSounds() {
        low();
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Sounding(Tier.MEDIUM));
        desk.give(typed(20, value(VitalSign.RESPIRATORY_RATE, 8)));
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Sounding(Tier.HIGH));
        acknowledge(21, desk.alarm(Condition.RESPIRATORY_RATE_LOW).id());
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Sounding(Tier.MEDIUM));
    }

    @Test
    @Controls("H14")
    void silencesAnAcknowledgedAlarmForTwoMinutesAndAHighOneForOne() {
        low();
        acknowledge(20, desk.alarm(Condition.SPO2_LOW).id());
        desk.give(typed(21, value(VitalSign.RESPIRATORY_RATE, 8)));
        acknowledge(22, desk.alarm(Condition.RESPIRATORY_RATE_LOW).id());
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Silenced());
        assertThat(desk.events(ChairEvent.AlarmAcknowledged.class))
                .extracting(ChairEvent.AlarmAcknowledged::silentFor)
                .containsExactly(Duration.ofMinutes(2), Duration.ofMinutes(1));
        assertThat(desk.events(ChairEvent.AlarmAcknowledged.class))
                .extracting(ChairEvent.AlarmAcknowledged::by)
                .containsOnly(NURSE);
    }

    @Test
    @Controls("H14")
    void soundsAgainWhenTheTimeForSilenceIsOverAndTheConditionStands() {
        low();
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        acknowledge(20, alarm);
        desk.give(new ChairInput.SoundPauseEnded(at(140), alarm));
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Sounding(Tier.MEDIUM));
        assertThat(desk.alarm(Condition.SPO2_LOW).state())
                .isEqualTo(new AlarmState.Resounding(Tier.MEDIUM, NURSE));
        assertThat(desk.events(ChairEvent.SoundResumed.class)).hasSize(1);
    }

    @Test
    void pausesEveryAlarmThatSoundsWithoutClaimingThatAnybodyActed() {
        low();
        desk.give(typed(20, value(VitalSign.RESPIRATORY_RATE, 8)));
        desk.give(new ChairInput.PauseSound(at(21), NURSE));
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Silenced());
        assertThat(desk.chair().alarms())
                .extracting(ChairAlarm::state)
                .containsExactly(
                        new AlarmState.Paused(Tier.HIGH), new AlarmState.Paused(Tier.MEDIUM));
        assertThat(desk.events(ChairEvent.SoundPaused.class))
                .extracting(ChairEvent.SoundPaused::silentFor)
                .containsExactlyInAnyOrder(Duration.ofMinutes(2), Duration.ofMinutes(1));
    }

    @Test
    void refusesToPauseWhereNothingSounds() {
        assertThat(desk.refused(new ChairInput.PauseSound(at(1), NURSE)))
                .isEqualTo(new WatchRefusal.NothingSounds());
        low();
        acknowledge(20, desk.alarm(Condition.SPO2_LOW).id());
        assertThat(desk.refused(new ChairInput.PauseSound(at(21), NURSE)))
                .isEqualTo(new WatchRefusal.NothingSounds());
    }

    @Test
    @Controls("H14")
    void soundsAtOnceWhenAPausedAlarmRises() {
        low();
        desk.give(new ChairInput.PauseSound(at(17), NURSE));
        desk.stream(17, 27, VitalSign.SPO2, 85);
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Sounding(Tier.HIGH));
        assertThat(desk.alarm(Condition.SPO2_LOW).state())
                .isEqualTo(new AlarmState.Sounding(Tier.HIGH));
    }

    @Test
    @Controls("H14")
    void soundsAtOnceWhenAnAcknowledgedAlarmRises() {
        low();
        acknowledge(17, desk.alarm(Condition.SPO2_LOW).id());
        desk.stream(17, 27, VitalSign.SPO2, 85);
        assertThat(desk.alarm(Condition.SPO2_LOW).state())
                .isEqualTo(new AlarmState.Sounding(Tier.HIGH));
    }

    @Test
    void staysSilentWhenTheValueWorsensInsideItsTier() {
        low();
        acknowledge(17, desk.alarm(Condition.SPO2_LOW).id());
        desk.stream(17, 17, VitalSign.SPO2, 89);
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Silenced());
    }

    @Test
    @Controls("H14")
    void soundsAtOnceForANewAlarmWhateverIsPaused() {
        low();
        desk.give(new ChairInput.PauseSound(at(17), NURSE));
        desk.give(typed(20, value(VitalSign.RESPIRATORY_RATE, 9)));
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Sounding(Tier.MEDIUM));
    }

    @Test
    void refusesASecondAcknowledgementAndAPauseThatEndedAlready() {
        low();
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        assertThat(desk.refused(new ChairInput.SoundPauseEnded(at(18), alarm)))
                .isEqualTo(elsewhere(AlarmRefusal.NOT_SILENT));
        acknowledge(20, alarm);
        assertThat(desk.refused(new ChairInput.Acknowledge(at(21), OTHER_NURSE, alarm)))
                .isEqualTo(elsewhere(AlarmRefusal.ALREADY_ACKNOWLEDGED));
    }

    @Test
    void knowsNoAlarmThatHasLeftTheList() {
        low();
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        desk.stream(17, 17, VitalSign.SPO2, 97);
        assertThat(desk.refused(new ChairInput.Acknowledge(at(18), NURSE, alarm)))
                .isEqualTo(new WatchRefusal.UnknownAlarm(alarm));
        assertThat(desk.chair().alarm(alarm)).isEmpty();
    }

    @Test
    @Controls("H14")
    void latchesAHighAlarmSilentlyUntilSomebodyReviewsIt() {
        AlarmId alarm = gone();
        assertThat(desk.alarm(Condition.SPO2_LOW).state())
                .isEqualTo(new AlarmState.Latched(Tier.HIGH));
        assertThat(desk.chair().sound()).isEqualTo(new ChairSound.Quiet());
        desk.give(new ChairInput.Review(at(35), OTHER_NURSE, alarm));
        assertThat(desk.chair().alarms()).isEmpty();
        assertThat(desk.events(ChairEvent.AlarmReviewed.class))
                .singleElement()
                .satisfies(reviewed -> {
                    assertThat(reviewed.by()).isEqualTo(OTHER_NURSE);
                    assertThat(reviewed.alarm()).isEqualTo(alarm);
                });
    }

    @Test
    void refusesToReviewWhatStandsAndToAcknowledgeWhatHasGone() {
        low();
        AlarmId standing = desk.alarm(Condition.SPO2_LOW).id();
        assertThat(desk.refused(new ChairInput.Review(at(17), NURSE, standing)))
                .isEqualTo(elsewhere(AlarmRefusal.STILL_STANDS));
        desk.stream(17, 26, VitalSign.SPO2, 85).stream(27, 28, VitalSign.SPO2, 85);
        desk.stream(29, 29, VitalSign.SPO2, 97);
        assertThat(desk.refused(new ChairInput.Acknowledge(at(30), NURSE, standing)))
                .isEqualTo(elsewhere(AlarmRefusal.HAS_GONE));
    }

    @Test
    void startsANewAlarmBesideALatchedOne() {
        AlarmId old = gone();
        desk.stream(31, 46, VitalSign.SPO2, 91);
        assertThat(desk.alarms(Condition.SPO2_LOW)).hasSize(2);
        assertThat(desk.chair().alarms().getFirst().id()).isNotEqualTo(old);
        assertThat(desk.chair().alarms().getLast().id()).isEqualTo(old);
    }

    @Test
    void listsStandingBeforeLatchedThenByTierThenThePatientBeforeTheMeans() {
        gone();
        desk.give(typed(31, value(VitalSign.RESPIRATORY_RATE, 9)));
        desk.give(new ChairInput.MessageRefused(at(32), MONITOR, "17"));
        desk.give(typed(33, value(VitalSign.HEART_RATE, 35)));
        desk.give(typed(34, value(VitalSign.PULSE_RATE, 45)));
        assertThat(desk.chair().alarms())
                .extracting(ChairAlarm::condition)
                .containsExactly(
                        Condition.HEART_RATE_LOW,
                        Condition.PULSE_RATE_LOW,
                        Condition.RESPIRATORY_RATE_LOW,
                        Condition.MESSAGE_REFUSED,
                        Condition.SPO2_LOW);
    }

    @Test
    void givesEachAlarmAnIdOfItsOwnThatFollowsFromTheWatch() {
        low();
        desk.give(typed(31, value(VitalSign.RESPIRATORY_RATE, 9)));
        assertThat(desk.events(ChairEvent.AlarmActivated.class))
                .extracting(event -> event.alarm().value())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(8))
                .isNotEqualTo(new UUID(0, 0));
    }

    private WatchRefusal elsewhere(AlarmRefusal why) {
        return new WatchRefusal.AlarmIsElsewhere(desk.alarm(Condition.SPO2_LOW), why);
    }

    private void acknowledge(double seconds, AlarmId alarm) {
        desk.give(new ChairInput.Acknowledge(at(seconds), NURSE, alarm));
    }

    /** A medium alarm at 16 s. */
    private void low() {
        desk.stream(1, 16, VitalSign.SPO2, 91);
    }

    /** A high alarm whose condition has gone at 30 s. */
    private AlarmId gone() {
        desk.stream(1, 29, VitalSign.SPO2, 85);
        AlarmId alarm = desk.alarm(Condition.SPO2_LOW).id();
        desk.give(observed(MONITOR, 30, value(VitalSign.SPO2, 97)));
        return alarm;
    }
}
