package daybreak.care.watch;

import static daybreak.care.watch.Desk.KEYBOARD;
import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import daybreak.testkit.hazards.Controls;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueItemsTest {

    private final Desk desk = new Desk(Protocols.standard());

    @Test
    void asksForEverythingAtOnceBeforeTheInfusion() {
        desk.open(0, Phase.BEFORE);
        assertThat(desk.chair().dueItems(at(0)))
                .extracting(DueItem::kind)
                .containsExactlyInAnyOrder(
                        DueKind.PRESSURE,
                        DueKind.HEART_RATE,
                        DueKind.SPO2,
                        DueKind.RESPIRATORY_RATE);
        assertThat(desk.chair().dueItems(at(0))).extracting(DueItem::dueAt).containsOnly(at(0));
    }

    @Test
    @Controls("H11")
    void asksForAPressureAgainByThePhasesSchedule() {
        desk.open(0, Phase.RUNNING);
        assertThat(due(DueKind.PRESSURE)).isEqualTo(300);
        desk.cuff(310, 120, 80);
        assertThat(due(DueKind.PRESSURE)).isEqualTo(310 + 600);
        desk.cuff(900, 165, 80).cuff(1020, 165, 80);
        assertThat(due(DueKind.PRESSURE)).isEqualTo(1020 + 300);
        desk.give(new ChairInput.SetPhase(at(1100), NURSE, Phase.RECOVERING));
        assertThat(due(DueKind.PRESSURE)).isEqualTo(1100 + 900);
    }

    @Test
    void isMetByATypedValueAsByAMeasuredOne() {
        desk.open(0, Phase.RUNNING);
        desk.give(typed(200, value(VitalSign.SYSTOLIC, 120), value(VitalSign.DIASTOLIC, 80)));
        assertThat(due(DueKind.PRESSURE)).isEqualTo(200 + 600);
        assertThat(desk.chair().latest(VitalSign.SYSTOLIC).orElseThrow().source())
                .isEqualTo(KEYBOARD);
    }

    @Test
    void forgetsARepeatThatTheNextPhaseDoesNotAskFor() {
        desk.open(0, Phase.RUNNING).cuff(60, 165, 80);
        assertThat(due(DueKind.PRESSURE_REPEAT)).isEqualTo(180);
        desk.give(new ChairInput.SetPhase(at(70), NURSE, Phase.RECOVERING));
        assertThat(due(DueKind.PRESSURE)).isEqualTo(70 + 900);
    }

    @Test
    void asksForNoSignThatAMonitorGives() {
        desk.open(0, Phase.RECOVERING);
        desk.give(
                observed(
                        MONITOR,
                        1,
                        value(VitalSign.PULSE_RATE, 70),
                        value(VitalSign.RESPIRATORY_RATE, 12)));
        assertThat(kinds(1)).containsExactlyInAnyOrder(DueKind.PRESSURE, DueKind.SPO2);
        assertThat(kinds(11))
                .containsExactlyInAnyOrder(
                        DueKind.PRESSURE,
                        DueKind.SPO2,
                        DueKind.HEART_RATE,
                        DueKind.RESPIRATORY_RATE);
        assertThat(due(DueKind.HEART_RATE)).isEqualTo(1 + 900);
    }

    @Test
    void countsAPulseOrAHeartRateForTheSameItem() {
        desk.open(0, Phase.RECOVERING);
        desk.give(typed(100, value(VitalSign.HEART_RATE, 70)));
        assertThat(due(DueKind.HEART_RATE)).isEqualTo(100 + 900);
        desk.give(typed(200, value(VitalSign.PULSE_RATE, 70)));
        assertThat(due(DueKind.HEART_RATE)).isEqualTo(200 + 900);
    }

    @Test
    @Controls("H11")
    void goesFromUpcomingOverDueAndOverdueToEscalated() {
        desk.open(0, Phase.RUNNING);
        DueItem pressure =
                desk.chair().dueItems(at(0)).stream()
                        .filter(item -> item.kind() == DueKind.PRESSURE)
                        .findFirst()
                        .orElseThrow();
        assertThat(pressure.stageAt(at(299))).isEqualTo(DueItem.Stage.UPCOMING);
        assertThat(pressure.stageAt(at(300))).isEqualTo(DueItem.Stage.DUE);
        assertThat(pressure.stageAt(at(359))).isEqualTo(DueItem.Stage.DUE);
        assertThat(pressure.stageAt(at(360))).isEqualTo(DueItem.Stage.OVERDUE);
        assertThat(pressure.stageAt(at(480))).isEqualTo(DueItem.Stage.ESCALATED);
    }

    @Test
    void tellsOnceThatAnItemIsOverdueAndOnceThatItIsEscalated() {
        desk.open(0, Phase.RUNNING).time(2000);
        assertThat(desk.events(ChairEvent.ItemOverdue.class))
                .filteredOn(event -> event.item() == DueKind.PRESSURE)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.at()).isEqualTo(at(360));
                    assertThat(event.dueAt()).isEqualTo(at(300));
                });
        assertThat(desk.events(ChairEvent.ItemEscalated.class))
                .filteredOn(event -> event.item() == DueKind.PRESSURE)
                .singleElement()
                .satisfies(event -> assertThat(event.at()).isEqualTo(at(480)));
    }

    @Test
    void tellsAgainWhenTheNextOneIsLate() {
        desk.open(0, Phase.RUNNING).time(400);
        desk.cuff(401, 120, 80).time(401 + 660);
        assertThat(desk.events(ChairEvent.ItemOverdue.class))
                .filteredOn(event -> event.item() == DueKind.PRESSURE)
                .extracting(ChairEvent.ItemOverdue::dueAt)
                .containsExactly(at(300), at(1001));
    }

    @Test
    void tellsNothingLateThatAMonitorGives() {
        desk.open(0, Phase.RUNNING);
        for (int second = 1; second <= 1000; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.SPO2, 97 - second % 2),
                            value(VitalSign.HEART_RATE, 70),
                            value(VitalSign.RESPIRATORY_RATE, 12)));
        }
        assertThat(desk.events(ChairEvent.ItemOverdue.class))
                .extracting(ChairEvent.ItemOverdue::item)
                .containsExactly(DueKind.PRESSURE);
    }

    @Test
    void saysWhenTheNextThingHappensByItself() {
        desk.open(0, Phase.RUNNING);
        assertThat(desk.chair().nextDeadline()).contains(at(360));
        desk.stream(1, 20, VitalSign.SPO2, 97);
        assertThat(desk.chair().nextDeadline()).contains(at(30));
        desk.time(30);
        assertThat(desk.chair().nextDeadline()).contains(at(360));
    }

    private List<DueKind> kinds(double second) {
        return desk.chair().dueItems(at(second)).stream().map(DueItem::kind).toList();
    }

    private double due(DueKind kind) {
        return desk.chair().dueItems(soon()).stream()
                .filter(item -> item.kind() == kind)
                .map(item -> Desk.seconds(item.dueAt()))
                .findFirst()
                .orElseThrow();
    }

    private ClinicTime soon() {
        return desk.chair().now().orElseThrow().plus(Duration.ofMinutes(1));
    }
}
