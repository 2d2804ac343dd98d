package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.devices.samples.RealInput;
import daybreak.quantities.time.ObservationTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The messages of others, each value as a person reads it off the page; see
 * docs/clarifications/monitors.md for why it is so.
 */
class SampleMessagesTest {

    private static final PcdDecoder DECODER = PcdDecoder.of(ZoneId.of("America/Denver"));

    @Test
    void aGatewayThatMarksEveryRowWithXSendsItsValuesAllTheSame() {
        Decoded.Readings read = readings("ihe-tf-pcd01-philips-monitor-nibp-ecg.hl7");

        assertThat(read.remarks()).isEmpty();
        assertThat(read.reports()).hasSize(2);
        Report cuff = read.reports().getFirst();
        assertThat(cuff.source()).isEqualTo(new DeviceId("0600dc750001"));
        assertThat(cuff.observedAt()).contains(at("2015-01-22T11:50:00Z"));
        assertThat(cuff.saidAt()).contains(at("2015-01-22T18:26:58Z"));
        assertThat(cuff.readings())
                .containsExactly(
                        reading(150021, VitalSign.SYSTOLIC, "117", "mm[Hg]"),
                        reading(150022, VitalSign.DIASTOLIC, "82", "mm[Hg]"),
                        reading(150023, VitalSign.MEAN_PRESSURE, "90", "mm[Hg]"));
    }

    @Test
    void aTimeWithoutAZoneIsInTheZoneOfItsMessage() {
        Report now = readings("ihe-tf-pcd01-philips-monitor-nibp-ecg.hl7").reports().getLast();

        assertThat(now.observedAt()).contains(at("2015-01-22T18:26:56Z"));
        assertThat(now.source()).isEqualTo(new DeviceId("0600dc750001"));
        assertThat(now.readings())
                .containsExactly(
                        reading(147842, VitalSign.HEART_RATE, "80", "{beat}/min"),
                        unknown(147232, "MDC_ECG_TIME_PD_QT_GL", "360", "ms"),
                        unknown(147236, "MDC_ECG_TIME_PD_QTc", "416", "ms"),
                        reading(151562, VitalSign.RESPIRATORY_RATE, "30", "{breath}/min"),
                        new Reading(
                                new ParameterCode(184327, "MDC_ECG_STAT_RHY"),
                                "MDC_ECG_SINUS_RHY",
                                "",
                                ReadingStatus.NOT_A_NUMBER,
                                Optional.empty()),
                        reading(150456, VitalSign.SPO2, "99", "%"),
                        unknown(150448, "MDC_PULS_OXIM_PERF_REL", "3.9", "1"));
    }

    @Test
    void aGatewaysCuffIsKeptUnderItsOwnNameWithItsAuthority() {
        Decoded.Readings read = readings("ihe-tf-pcd01-gateway-episodic-nibp.hl7");

        assertThat(read.envelope().controlId()).isEqualTo("0104ef190d604db188c3");
        assertThat(read.envelope().sender().text())
                .isEqualTo("ACME_Gateway^080019FFFE3ED02D^EUI-64");
        assertThat(read.envelope().acceptWanted()).isEqualTo("AL");
        assertThat(read.reports()).hasSize(1);
        Report report = read.reports().getFirst();
        assertThat(report.source())
                .isEqualTo(new DeviceId("080019FFFE3ED02D172.16.172.135^GATEWAY_ACME"));
        assertThat(report.observedAt()).contains(at("2011-06-02T04:58:42Z"));
        assertThat(report.saidAt()).contains(at("2011-06-02T05:00:00Z"));
        assertThat(report.readings())
                .containsExactly(
                        reading(150021, VitalSign.SYSTOLIC, "111", "mm[Hg]"),
                        reading(150022, VitalSign.DIASTOLIC, "60", "mm[Hg]"),
                        reading(150023, VitalSign.MEAN_PRESSURE, "80", "mm[Hg]"),
                        reading(149546, VitalSign.PULSE_RATE, "63", "{beat}/min"));
        assertThat(report.readings())
                .allMatch(reading -> reading.measurement().orElseThrow().cuff());
    }

    @Test
    void aDeviceNamedOnTheTopOfItsTreeOnlyIsTheDeviceOfEachRow() {
        Decoded.Readings read = readings("ihe-tf-pcd01-continua-device-in-soap.hl7");

        assertThat(read.reports()).hasSize(1);
        Report report = read.reports().getFirst();
        assertThat(report.source()).isEqualTo(new DeviceId("0123456789ABCDEF"));
        assertThat(report.observedAt()).contains(at("2009-08-13T04:57:15Z"));
        assertThat(report.saidAt()).contains(at("2009-07-13T04:00:30Z"));
        assertThat(report.readings())
                .containsExactly(
                        reading(150021, VitalSign.SYSTOLIC, "120", "mm[Hg]"),
                        reading(150022, VitalSign.DIASTOLIC, "80", "mm[Hg]"),
                        reading(150023, VitalSign.MEAN_PRESSURE, "100", "mm[Hg]"));
    }

    @Test
    void alarmsAndPumpEventsAreKeptWhole() {
        for (String file :
                List.of(
                        "draeger-mock-pcd04-alarm.txt",
                        "ihe-tf-pcd04-bbraun-occlusion-start.hl7",
                        "ihe-tf-pcd04-bbraun-occlusion-end.hl7",
                        "ihe-ipec-pcd10-oru-r42-pump-event.hl7")) {
            byte[] content = RealInput.message(file);
            Decoded decoded = DECODER.decode(content);
            assertThat(decoded).as(file).isInstanceOf(Decoded.Kept.class);
            assertThat(((Decoded.Kept) decoded).text().getBytes(StandardCharsets.UTF_8))
                    .as(file)
                    .isEqualTo(content);
        }
    }

    @Test
    void ordersAndTheirAnswersAreNotForUs() {
        for (String file :
                List.of(
                        "ihe-tf-pcd03-rgv-dopamine-weight-based.hl7",
                        "ihe-tf-pcd03-rgv-saline-rate.hl7",
                        "ihe-tf-pcd03-rrg-application-reject.hl7",
                        "ihe-tf-pcd03-ack-accept-1.hl7",
                        "ihe-tf-pcd03-ack-accept-2.hl7",
                        "ihe-tf-pcd01-ack.hl7",
                        "draeger-mock-pcd05-ora-r41.txt")) {
            Decoded decoded = DECODER.decode(RealInput.message(file));
            assertThat(decoded).as(file).isInstanceOf(Decoded.NotTaken.class);
            Fault fault = ((Decoded.NotTaken) decoded).fault();
            assertThat(fault.reason()).as(file).isEqualTo(FaultReason.MESSAGE_TYPE);
            assertThat(decoded.envelope().controlId()).as(file).isNotEmpty();
        }
    }

    @Test
    void aMessageWithoutAControlIdCannotBeAcknowledged() {
        Decoded decoded = DECODER.decode(RealInput.message("draeger-mock-ack-r40.txt"));

        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        Fault fault = ((Decoded.Refused) decoded).fault();
        assertThat(fault.reason()).isEqualTo(FaultReason.REQUIRED_FIELD_MISSING);
        assertThat(fault.place()).isEqualTo(Place.header(10));
    }

    @Test
    void everySampleIsAskedForAbove() throws IOException {
        try (var files = Files.list(RealInput.at("hl7v2"))) {
            assertThat(files.filter(file -> !file.endsWith("SOURCES.txt")).count()).isEqualTo(15);
        }
    }

    private static Decoded.Readings readings(String file) {
        Decoded decoded = DECODER.decode(RealInput.message(file));
        assertThat(decoded).isInstanceOf(Decoded.Readings.class);
        return (Decoded.Readings) decoded;
    }

    private static Reading reading(int mdc, VitalSign sign, String text, String unit) {
        boolean cuff = sign.isPressure() || mdc == 149546;
        return new Reading(
                new ParameterCode(mdc, sign.openName()),
                text,
                unit,
                ReadingStatus.OK,
                Optional.of(new Measurement(VitalValue.of(sign, text), cuff)));
    }

    private static Reading unknown(int mdc, String name, String text, String unit) {
        return new Reading(
                new ParameterCode(mdc, name), text, unit, ReadingStatus.OK, Optional.empty());
    }

    private static ObservationTime at(String instant) {
        return ObservationTime.of(Instant.parse(instant));
    }
}
