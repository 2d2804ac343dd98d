package daybreak.care.watch;

import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.protocol.AlarmTable;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A protocol that judges the saturation while running and recovering only. */
class JudgedPhasesTest {

    private final Desk desk = new Desk(withSaturationJudgedIn(Phase.RUNNING, Phase.RECOVERING));

    @Test
    void judgesASignInThePhasesOfItsRowAndInNoOther() {
        desk.open(0, Phase.BEFORE);
        desk.stream(1, 40, VitalSign.SPO2, 91);
        desk.give(typed(41, value(VitalSign.SPO2, 80)));
        assertThat(desk.raised()).isEmpty();
        desk.give(new ChairInput.SetPhase(at(42), NURSE, Phase.RUNNING));
        desk.stream(43, 58, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(43));
    }

    @Test
    void forgetsARunThatThePhaseDoesNotJudge() {
        desk.open(0, Phase.RUNNING);
        desk.stream(1, 10, VitalSign.SPO2, 91);
        desk.give(new ChairInput.SetPhase(at(10), NURSE, Phase.BEFORE));
        desk.give(new ChairInput.SetPhase(at(10), NURSE, Phase.RUNNING));
        desk.stream(11, 25, VitalSign.SPO2, 91);
        assertThat(desk.raised()).isEmpty();
        desk.stream(26, 26, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(11));
    }

    @Test
    void keepsARunThatTheNextPhaseJudgesToo() {
        desk.open(0, Phase.RUNNING);
        desk.stream(1, 10, VitalSign.SPO2, 91);
        desk.give(new ChairInput.SetPhase(at(10), NURSE, Phase.RECOVERING));
        desk.stream(11, 16, VitalSign.SPO2, 91);
        assertThat(desk.alarm(Condition.SPO2_LOW).metAt()).isEqualTo(at(1));
    }

    private static Protocol withSaturationJudgedIn(Phase... phases) {
        Protocol standard = Protocols.standard();
        AlarmTable table = standard.alarms();
        AlarmTable alarms =
                new AlarmTable(
                        table.delayed().stream()
                                .map(rule ->
                                        rule.sign() == VitalSign.SPO2 ? in(rule, phases) : rule)
                                .toList(),
                        table.disagreement(),
                        table.pressure(),
                        table.baseline(),
                        table.technical(),
                        table.continuous());
        return new Protocol(
                standard.version(),
                standard.profile(),
                standard.ranges(),
                alarms,
                standard.schedule(),
                standard.signal(),
                standard.sound());
    }

    private static DelayedRule in(DelayedRule rule, Phase... phases) {
        return new DelayedRule(
                rule.condition(), rule.sign(), Set.of(phases), rule.zero(), rule.levels());
    }
}
