package daybreak.clinic.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.watch.ChairNumber;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.Fault;
import daybreak.devices.pcd.FaultReason;
import daybreak.devices.pcd.PcdDecoder;
import daybreak.testkit.hazards.Controls;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulated values never reach a real chart. */
class AdmissionTest {

    private static final String REAL = "0012210000000000";
    private static final Admission CLINIC =
            Admission.ofAClinic(DemonstrationDevices::isDemonstration);

    static Stream<String> simulatedDevices() {
        return Stream.of(
                DemonstrationDevices.monitorAt(new ChairNumber(1)).text(),
                DemonstrationDevices.pumpAt(new ChairNumber(2)).text(),
                DemonstrationDevices.SPARE_MONITOR.text());
    }

    @ParameterizedTest
    @MethodSource("simulatedDevices")
    @Controls("H43")
    void aClinicRefusesWhatASimulatedDeviceSends(String device) {
        assertThat(CLINIC.objectionTo(message("DAYBREAK^" + device + "^EUI-64", "")))
                .map(Fault::reason)
                .contains(FaultReason.NOT_ADMITTED);
    }

    @ParameterizedTest
    @MethodSource("simulatedDevices")
    @Controls("H43")
    void aClinicRefusesWhatSomebodyElseSendsInASimulatedDevicesName(String device) {
        assertThat(CLINIC.objectionTo(message("GATEWAY^" + REAL + "^EUI-64", device + "^EUI-64")))
                .map(Fault::reason)
                .contains(FaultReason.NOT_ADMITTED);
    }

    @Test
    @Controls("H43")
    void aClinicRefusesARecordingAlsoUnderARealDevicesId() {
        assertThat(CLINIC.objectionTo(message("DAYBREAK_REPLAY^" + REAL + "^EUI-64", "")))
                .map(Fault::reason)
                .contains(FaultReason.NOT_ADMITTED);
    }

    @Test
    void aClinicLetsRealDevicesIn() {
        assertThat(CLINIC.objectionTo(message("GATEWAY^" + REAL + "^EUI-64", ""))).isEmpty();
    }

    @Test
    void aDemonstrationLetsEverybodyIn() {
        assertThat(Admission.OPEN.objectionTo(message("DAYBREAK_REPLAY^" + REAL + "^EUI-64", "")))
                .isEmpty();
    }

    /**
     * A message of one reading.
     *
     * @param sender MSH-3
     * @param device OBX-18 of its row
     */
    private static Decoded message(String sender, String device) {
        String text =
                "MSH|^~\\&|%s||||20260302103000-0500||ORU^R01^ORU_R01|7|P|2.6\r".formatted(sender)
                        + "OBX|1|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.1|97|%|||||R|||||||"
                        + device
                        + "\r";
        return PcdDecoder.of(ZoneOffset.UTC).decode(text.getBytes(StandardCharsets.UTF_8));
    }
}
