package daybreak.clinic.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.protocol.ShippedProtocols;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.ObservationTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeardDevicesTest {

    private static final DeviceId MONITOR = new DeviceId("0123456789ABCDEF");
    private static final DeviceId GATEWAY = new DeviceId("ACME^GATEWAY^DNS");
    private static final ClinicTime MORNING = ClinicTime.parse("2026-03-02T16:30:00Z");
    private static final SignalRules RULES =
            ShippedProtocols.read().editions().getLast().protocol().signal();

    private final HeardDevices devices = new HeardDevices();

    @Test
    void countsAMessageOnceForEachDeviceThatSpeaksInIt() {
        Report first = sample(MONITOR, 0);
        Report second = sample(MONITOR, 1);
        devices.readings(GATEWAY, List.of(first, second, sample(new DeviceId("other"), 0)), at(1));

        assertThat(devices.heard(MONITOR)).get().extracting(HeardDevice::messages).isEqualTo(1L);
        assertThat(devices.heard(GATEWAY)).isEmpty();
        assertThat(devices.all()).containsExactly(MONITOR, new DeviceId("other"));
    }

    @Test
    void countsForTheSenderAMessageThatNamesNoDevice() {
        devices.readings(GATEWAY, List.of(), at(3));
        devices.kept(GATEWAY, at(5));

        assertThat(devices.heard(GATEWAY))
                .get()
                .returns(2L, HeardDevice::messages)
                .returns(Optional.of(at(5)), HeardDevice::heardAt);
    }

    @Test
    void learnsThePeriodOfAStream() {
        for (int second = 0; second < 12; second += 2) {
            devices.readings(MONITOR, List.of(sample(MONITOR, second)), at(second));
        }
        assertThat(heard().period(Optional.empty()).length()).contains(Duration.ofSeconds(2));
        assertThat(heard().period(Optional.of(Duration.ofSeconds(5))).length())
                .contains(Duration.ofSeconds(5));
    }

    @Test
    void callsAStreamSilentOnceItHasBeenQuietForLongerThanTheRulesAllow() {
        for (int second = 0; second < 5; second++) {
            devices.readings(MONITOR, List.of(sample(MONITOR, second)), at(second));
        }
        assertThat(standing(at(13))).isEqualTo(HeardDevice.Standing.WELL);
        assertThat(standing(at(14))).isEqualTo(HeardDevice.Standing.SILENT);
    }

    @Test
    void saysThatAStreamStandsStillThatRepeatsOneInstant() {
        for (int second = 0; second < 5; second++) {
            devices.readings(MONITOR, List.of(sample(MONITOR, second)), at(second));
        }
        for (int second = 5; second < 20; second++) {
            devices.readings(MONITOR, List.of(sample(MONITOR, 4)), at(second));
        }
        assertThat(standing(at(20))).isEqualTo(HeardDevice.Standing.FROZEN);
    }

    @Test
    void callsNothingSilentThatNeverSentAStream() {
        devices.kept(MONITOR, at(0));
        assertThat(standing(at(100_000))).isEqualTo(HeardDevice.Standing.WELL);
    }

    @Test
    void tellsAClockThatIsWrongFromOneThatAgrees() {
        devices.readings(MONITOR, List.of(sample(MONITOR, 0)), at(2));
        assertThat(heard().isClockWrong(RULES.skew(), ClockSpeed.REAL)).isFalse();

        devices.readings(MONITOR, List.of(sample(MONITOR, 1)), at(31));
        assertThat(heard().offset()).contains(Duration.ofSeconds(30));
        assertThat(heard().isClockWrong(RULES.skew(), ClockSpeed.REAL)).isTrue();
        assertThat(heard().isClockWrong(RULES.skew(), new ClockSpeed(60))).isFalse();
    }

    @Test
    void takesAnOldCuffsValueForNoWrongClock() {
        Report cuff =
                new Report(
                        MONITOR,
                        Origin.MEASURED,
                        Optional.of(observed(0)),
                        Optional.of(observed(600)),
                        List.of(reading(VitalSign.SYSTOLIC, "120")));
        devices.readings(MONITOR, List.of(cuff), at(601));

        assertThat(heard().offset()).contains(Duration.ofSeconds(1));
        assertThat(heard().observedAt()).isEmpty();
    }

    @Test
    void countsHowOftenOneMessageWasRefusedAndShowsTheNewestFirst() {
        devices.refused(refusal("A", 1));
        devices.refused(refusal("B", 2));
        devices.refused(refusal("A", 3));

        assertThat(heard().refusals()).isEqualTo(3);
        assertThat(heard().messages()).isZero();
        assertThat(devices.refusals())
                .extracting(RefusedMessage::controlId, RefusedMessage::times)
                .containsExactly(tuple("A", 2), tuple("B", 1));
    }

    @Test
    void remembersABoundedNumberOfDevicesAndRefusalsAndKeepsThoseThatSpeak() {
        devices.kept(MONITOR, at(0));
        for (int n = 0; n < 2 * HeardDevices.MOST_DEVICES; n++) {
            devices.kept(new DeviceId("made-up-" + n), at(1));
            devices.kept(MONITOR, at(1));
        }
        for (int n = 0; n < 2 * HeardDevices.MOST_REFUSALS; n++) {
            devices.refused(refusal("control-" + n, 1));
        }
        assertThat(devices.all()).hasSize(HeardDevices.MOST_DEVICES).contains(MONITOR);
        assertThat(devices.refusals()).hasSize(HeardDevices.MOST_REFUSALS);
    }

    private HeardDevice heard() {
        return devices.heard(MONITOR).orElseThrow();
    }

    private HeardDevice.Standing standing(ClinicTime at) {
        return heard().standing(at, Optional.empty(), RULES, ClockSpeed.REAL);
    }

    private static RefusedMessage refusal(String controlId, int second) {
        return new RefusedMessage(
                MONITOR, controlId, "AE", 1, at(second), "OBX[2]-6", "that unit cannot be");
    }

    private static Report sample(DeviceId device, int second) {
        return new Report(
                device,
                Origin.MEASURED,
                Optional.of(observed(second)),
                Optional.of(observed(second)),
                List.of(reading(VitalSign.SPO2, "97")));
    }

    private static Reading reading(VitalSign sign, String text) {
        return new Reading(
                new ParameterCode(0, sign.openName()),
                text,
                sign.unit(),
                ReadingStatus.OK,
                Optional.of(Measurement.of(new VitalValue(sign, new BigDecimal(text)))));
    }

    private static ClinicTime at(int second) {
        return MORNING.plus(Duration.ofSeconds(second));
    }

    private static ObservationTime observed(int second) {
        return ObservationTime.ofArrival(at(second));
    }
}
