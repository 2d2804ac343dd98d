package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several values of a sign is the present one. */
class LatestValueTest {

    private static final DeviceId LATER_IN_ORDER = new DeviceId("FFEEDDCCBBAA9988");

    private final Desk desk = new Desk(Protocols.standard());

    @Test
    void isTheNewestWhicheverDeviceGivesIt() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 10, value(VitalSign.SPO2, 97)));
        desk.give(observed(LATER_IN_ORDER, 11, value(VitalSign.SPO2, 96)));
        assertThat(spo2()).contains("96 %");
        desk.give(observed(MONITOR, 12, value(VitalSign.SPO2, 95)));
        assertThat(spo2()).contains("95 %");
    }

    @Test
    void staysWhenAnOlderOneComesLater() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 20, value(VitalSign.SPO2, 97)));
        desk.give(observed(LATER_IN_ORDER, 18.5, 18.5, 20, value(VitalSign.SPO2, 91)));
        assertThat(spo2()).contains("97 %");
    }

    @Test
    void isTheSameForTwoAtOneInstantInWhicheverOrderTheyCome() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(LATER_IN_ORDER, 10, value(VitalSign.SPO2, 96)));
        desk.give(observed(MONITOR, 10, value(VitalSign.SPO2, 97)));
        assertThat(spo2()).contains("96 %");
        desk.give(observed(MONITOR, 11, value(VitalSign.SPO2, 94)));
        desk.give(observed(LATER_IN_ORDER, 11, value(VitalSign.SPO2, 93)));
        assertThat(spo2()).contains("93 %");
    }

    @Test
    void isTheTypedOneUntilAMonitorGivesANewer() {
        desk.open(0, Phase.RUNNING);
        desk.give(observed(MONITOR, 10, value(VitalSign.SPO2, 97)));
        desk.give(typed(12, value(VitalSign.SPO2, 95)));
        assertThat(spo2()).contains("95 %");
        desk.give(observed(MONITOR, 13, value(VitalSign.SPO2, 98)));
        assertThat(spo2()).contains("98 %");
    }

    private Optional<String> spo2() {
        return desk.chair().latest(VitalSign.SPO2).map(latest -> latest.value().toString());
    }
}
