package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClockSpeed;
import daybreak.testkit.hazards.Controls;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points 20 and 21 of the clarifications. */
@Controls("H12")
class FreshnessTest {

    private static final DeviceId SECOND = new DeviceId("FFEEDDCCBBAA9988");

    private final Protocol protocol = Protocols.standard();
    private final Desk desk = new Desk(protocol);

    @Test
    @Controls("H12")
    void missesASaturationTenSecondsAfterItsNewestSample() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        alive(21, 29);
        assertThat(desk.raised()).isEmpty();

        desk.time(30);
        ChairAlarm alarm = missing(Parameter.SPO2);
        assertThat(alarm.kind()).isEqualTo(Kind.TECHNICAL);
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
        assertThat(alarm.metAt()).isEqualTo(at(20));
        assertThat(alarm.activeAt()).isEqualTo(at(30));
        assertThat(alarm.limit().getFirst()).hasToString("> 10 s");
    }

    @Test
    void missesHeartRateAndRespirationLessUrgentlyAndPulseNotAtAll() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        alive(21, 40);
        assertThat(missing(Parameter.HEART_RATE).tier()).isEqualTo(Tier.LOW);
        assertThat(missing(Parameter.RESPIRATORY_RATE).tier()).isEqualTo(Tier.LOW);
        assertThat(desk.raised()).hasSize(3);
    }

    @Test
    void restartsOnlyAtAValidSample() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        alive(21, 31);
        desk.stream(32, 32, VitalSign.SPO2, 97);
        assertThat(desk.alarms(Condition.NO_VALUE))
                .extracting(ChairAlarm::parameter)
                .doesNotContain(Optional.of(Parameter.SPO2));
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .extracting(ChairEvent.AlarmCleared::why)
                .containsExactly(Clearing.HEARD_AGAIN);
    }

    @Test
    void missesNothingThatWasNeverThereInTheWatch() {
        all(1, 20);
        desk.open(20.5, Phase.RUNNING);
        alive(21, 60);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void isNotComfortedByATypedValue() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        alive(21, 25);
        desk.give(typed(25.5, value(VitalSign.SPO2, 97)));
        alive(26, 30);
        assertThat(missing(Parameter.SPO2).metAt()).isEqualTo(at(20));
    }

    @Test
    void believesASecondDeviceThatGivesTheSign() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        for (int second = 21; second <= 40; second++) {
            desk.give(observed(MONITOR, second));
            desk.give(observed(SECOND, second + 0.2, value(VitalSign.SPO2, 97)));
        }
        assertThat(desk.alarms(Condition.NO_VALUE))
                .extracting(alarm -> alarm.parameter().orElseThrow())
                .containsExactlyInAnyOrder(Parameter.HEART_RATE, Parameter.RESPIRATORY_RATE);
    }

    @Test
    @Controls({"H12", "H15", "H20"})
    void callsADeviceSilentOnceInsteadOfMissingEachOfItsSigns() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.time(100);
        assertThat(desk.raised()).containsExactly(Condition.MONITOR_SILENT);
        ChairAlarm alarm = desk.alarm(Condition.MONITOR_SILENT);
        assertThat(alarm.device()).contains(MONITOR);
        assertThat(alarm.metAt()).isEqualTo(at(20));
        assertThat(alarm.activeAt()).isEqualTo(at(30));
        assertThat(alarm.tier()).isEqualTo(Tier.MEDIUM);
    }

    @Test
    void hearsADeviceAgainAndMissesThenWhatItDoesNotGive() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.time(40);
        desk.give(observed(MONITOR, 41, value(VitalSign.HEART_RATE, 80)));
        assertThat(desk.alarms(Condition.MONITOR_SILENT)).isEmpty();
        assertThat(desk.alarms(Condition.NO_VALUE))
                .extracting(alarm -> alarm.parameter().orElseThrow())
                .containsExactlyInAnyOrder(Parameter.SPO2, Parameter.RESPIRATORY_RATE);
        assertThat(missing(Parameter.SPO2).metAt()).isEqualTo(at(20));
        assertThat(missing(Parameter.SPO2).activeAt()).isEqualTo(at(41));
    }

    @Test
    @Controls("H20")
    void staysSilentForADeviceThatStillSendsWhatWaited() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.time(40);
        desk.give(observed(MONITOR, 21, 21, 40.1, value(VitalSign.SPO2, 97)));
        desk.give(observed(MONITOR, 22, 22, 40.2, value(VitalSign.SPO2, 97)));
        assertThat(desk.alarms(Condition.MONITOR_SILENT)).hasSize(1);
        for (int second = 23; second <= 40; second++) {
            double arrival = 40.2 + (second - 22) * 0.01;
            desk.give(observed(MONITOR, second, second, arrival, value(VitalSign.SPO2, 97)));
        }
        assertThat(desk.alarms(Condition.MONITOR_SILENT)).isEmpty();
        assertThat(desk.raised())
                .containsExactly(Condition.MONITOR_SILENT, Condition.NO_VALUE, Condition.NO_VALUE);
    }

    @Test
    void waitsThreePeriodsForASlowSource() {
        desk.give(new ChairInput.DevicePlaced(at(0), MONITOR, Optional.of(Duration.ofMinutes(1))));
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 60, value(VitalSign.SPO2, 97)));
        desk.time(239);
        assertThat(desk.raised()).isEmpty();
        desk.time(240);
        assertThat(desk.alarm(Condition.MONITOR_SILENT).activeAt()).isEqualTo(at(240));
    }

    @Test
    void learnsThePeriodBeforeTheWatchIsOpened() {
        for (int second = 60; second <= 240; second += 60) {
            desk.give(observed(MONITOR, second, value(VitalSign.SPO2, 97)));
        }
        desk.open(250, Phase.RUNNING);
        desk.give(observed(MONITOR, 300, value(VitalSign.SPO2, 97)));
        desk.time(479);
        assertThat(desk.raised()).isEmpty();
        desk.time(480);
        assertThat(desk.raised()).containsExactly(Condition.MONITOR_SILENT);
    }

    @Test
    void needsTwoSecondsOfMachineTimeToo() {
        desk.give(new ChairInput.SpeedSet(at(0), new ClockSpeed(60)));
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.time(139);
        assertThat(desk.raised()).isEmpty();
        desk.time(140);
        assertThat(desk.raised()).containsExactly(Condition.MONITOR_SILENT);
    }

    @Test
    void needsNoMachineTimeUpToTenTimesTheClinicsPace() {
        desk.give(new ChairInput.SpeedSet(at(0), new ClockSpeed(10)));
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.time(30);
        assertThat(desk.raised()).containsExactly(Condition.MONITOR_SILENT);
    }

    @Test
    void ignoresADeviceWhoseCuffAloneWasHeard() {
        desk.open(0, Phase.RUNNING).cuff(10, 120, 80).time(200);
        assertThat(desk.raised()).isEmpty();
    }

    @Test
    void endsWhatADeviceLacksWhenItIsTakenAway() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        alive(21, 35);
        desk.give(new ChairInput.DeviceTakenAway(at(36), MONITOR));
        assertThat(desk.chair().alarms()).isEmpty();
        assertThat(desk.events(ChairEvent.AlarmCleared.class))
                .extracting(ChairEvent.AlarmCleared::why)
                .containsOnly(Clearing.DEVICE_TAKEN_AWAY);
    }

    @Test
    void endsTheSilenceOfADeviceThatIsTakenAway() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.time(40);
        desk.give(new ChairInput.DeviceTakenAway(at(41), MONITOR));
        assertThat(desk.chair().alarms()).isEmpty();
        desk.time(100);
        assertThat(desk.chair().alarms()).isEmpty();
    }

    @Test
    @Controls("H12")
    void showsAValueAsStaleFromTheSameInstantOn() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        assertThat(freshness(VitalSign.SPO2, 29.9)).isEqualTo(Freshness.FRESH);
        assertThat(freshness(VitalSign.SPO2, 30)).isEqualTo(Freshness.STALE);
        assertThat(freshness(VitalSign.SYSTOLIC, 30)).isEqualTo(Freshness.UNKNOWN);
    }

    @Test
    void showsAPressureAsStaleWhenItsIntervalAndAHalfHasPassed() {
        desk.open(0, Phase.RUNNING).cuff(60, 120, 80);
        assertThat(freshness(VitalSign.SYSTOLIC, 60 + 899)).isEqualTo(Freshness.FRESH);
        assertThat(freshness(VitalSign.SYSTOLIC, 60 + 900)).isEqualTo(Freshness.STALE);
    }

    @Test
    void showsAgesAlsoWithoutAWatch() {
        all(1, 20);
        assertThat(freshness(VitalSign.SPO2, 25)).isEqualTo(Freshness.FRESH);
        assertThat(freshness(VitalSign.SPO2, 31)).isEqualTo(Freshness.STALE);
        assertThat(desk.chair().latest(VitalSign.SPO2).orElseThrow().ageAt(at(25)))
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void showsTheValueOfADeviceThatIsGoneAsStaleSoon() {
        desk.open(0, Phase.RUNNING);
        all(1, 20);
        desk.give(new ChairInput.DeviceTakenAway(at(21), MONITOR));
        assertThat(freshness(VitalSign.SPO2, 31)).isEqualTo(Freshness.STALE);
    }

    private Freshness freshness(VitalSign sign, double second) {
        return desk.chair().freshness(sign, at(second), protocol);
    }

    private ChairAlarm missing(Parameter parameter) {
        return desk.alarms(Condition.NO_VALUE).stream()
                .filter(alarm -> alarm.parameter().equals(Optional.of(parameter)))
                .findFirst()
                .orElseThrow();
    }

    private void all(int from, int to) {
        for (int second = from; second <= to; second++) {
            desk.give(observed(MONITOR, second, everything(second)));
        }
    }

    private static Measurement[] everything(int second) {
        return new Measurement[] {
            value(VitalSign.HEART_RATE, 80 + second % 3),
            value(VitalSign.PULSE_RATE, 80 + second % 3),
            value(VitalSign.SPO2, 97),
            value(VitalSign.RESPIRATORY_RATE, 14)
        };
    }

    private void alive(int from, int to) {
        for (int second = from; second <= to; second++) {
            desk.give(observed(MONITOR, second));
        }
    }
}
