package daybreak.devices.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.model.v26.message.ORU_R01;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairNumber;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.PcdDecoder;
import daybreak.quantities.time.ObservationTime;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonitorProps {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final ObservationTime NOW =
            ObservationTime.of(Instant.parse("2026-03-02T15:30:00.2501Z"));
    private static final PcdDecoder DECODER = PcdDecoder.of(ZoneId.of("Asia/Tokyo"));

    private final Monitor monitor =
            new Monitor(
                    DemonstrationDevices.APPLICATION,
                    DemonstrationDevices.monitorAt(new ChairNumber(1)),
                    ZONE);

    @Test
    void whatIsSaidIsWhatIsRead() {
        Property.forAll(
                values().list(0, 12),
                Gen.longs(0, 10_000_000),
                (values, tenthsOfMilliseconds) -> {
                    ObservationTime observedAt =
                            NOW.plus(Duration.ofNanos(tenthsOfMilliseconds * 100_000));

                    Decoded.Readings read = read(monitor.says("id-7", NOW, observedAt, values));

                    assertThat(read.remarks()).isEmpty();
                    assertThat(read.envelope().controlId()).isEqualTo("id-7");
                    assertThat(read.envelope().saidAt()).contains(NOW);
                    assertThat(said(read.reports()))
                            .containsExactlyInAnyOrderElementsOf(asked(values, observedAt));
                });
    }

    @Test
    void theMessageIsOneThatAnybodyReads() throws Exception {
        byte[] content =
                monitor.says(
                        "m-1",
                        NOW,
                        NOW,
                        List.of(
                                MonitorValue.of(KnownParameter.HEART_RATE, "72"),
                                MonitorValue.of(KnownParameter.SYSTOLIC, "120")
                                        .observedAt(NOW.minus(Duration.ofMinutes(5))),
                                MonitorValue.own("ABPSys", "118", "mm[Hg]")));
        try (DefaultHapiContext context = new DefaultHapiContext()) {
            ORU_R01 message =
                    (ORU_R01)
                            context.getPipeParser()
                                    .parse(new String(content, StandardCharsets.UTF_8));

            assertThat(message.getPATIENT_RESULT().getORDER_OBSERVATION().getOBSERVATIONReps())
                    .isEqualTo(8);
        }
        assertThat(new String(content, StandardCharsets.UTF_8).split("\r"))
                .contains(
                        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||02DA7B0000000101^^02DA7B0000000101^EUI-64",
                        "OBX|4|NM|147842^MDC_ECG_CARD_BEAT_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
                        "OBX|7|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.3.1.1|120|266016^MDC_DIM_MMHG^MDC|||||R|||20260302102500.2501-0500",
                        "OBX|8|NM|ABPSys^ABPSys^L|1.0.0.1|118|266016^MDC_DIM_MMHG^MDC|||||R");
    }

    @Test
    void aMonitorThatSaysNothingIsStillNamed() {
        Decoded.Readings read = read(monitor.says("m-1", NOW, NOW, List.of()));

        assertThat(read.reports()).isEmpty();
        assertThat(read.envelope().sender().text()).isEqualTo("DAYBREAK^02DA7B0000000101^EUI-64");
    }

    @Test
    void theSameMessageSentAgainIsTheSameBytes() {
        List<MonitorValue> values = List.of(MonitorValue.of(KnownParameter.SPO2, "97"));

        assertThat(monitor.says("m-1", NOW, NOW, values))
                .isEqualTo(monitor.says("m-1", NOW, NOW, values));
    }

    @Test
    void aMonitorsIdIsAnEui64() {
        assertThatThrownBy(() -> new Monitor("X", new DeviceId("bed 7"), ZONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bed 7");
    }

    /** One value, told apart from others of its kind by its text. */
    private static Gen<MonitorValue> values() {
        Gen<MonitorValue> known =
                Gen.both(
                        Gen.of(KnownParameter.values()),
                        Gen.decimals("-10", "300", 1),
                        (parameter, amount) -> MonitorValue.of(parameter, amount.toPlainString()));
        Gen<MonitorValue> own =
                Gen.both(
                        Gen.text("AbSys |^&~\\é", 1, 12).filter(name -> !name.isBlank()),
                        Gen.of("1", "mm[Hg]", "ms"),
                        (name, unit) -> MonitorValue.own(name.strip(), "7.5", unit));
        Gen<MonitorValue> missing =
                Gen.of(KnownParameter.values()).map(parameter -> MonitorValue.of(parameter, ""));
        Gen<MonitorValue> any = Gen.oneOf(known, known, own, missing);
        return Gen.oneOf(
                any,
                Gen.both(
                        any,
                        Gen.longs(1, 100_000),
                        (value, seconds) ->
                                value.observedAt(NOW.minus(Duration.ofSeconds(seconds)))));
    }

    private record SaidOrAsked(
            String source,
            Optional<ObservationTime> at,
            int mdc,
            String name,
            String text,
            String unit,
            ReadingStatus status) {}

    private static List<SaidOrAsked> said(List<Report> reports) {
        List<SaidOrAsked> said = new ArrayList<>();
        for (Report report : reports) {
            for (Reading reading : report.readings()) {
                said.add(
                        new SaidOrAsked(
                                report.source().text(),
                                report.observedAt(),
                                reading.parameter().mdc(),
                                reading.parameter().name(),
                                reading.text(),
                                reading.unit(),
                                reading.status()));
            }
        }
        return said;
    }

    private static List<SaidOrAsked> asked(List<MonitorValue> values, ObservationTime observedAt) {
        return values.stream()
                .map(value ->
                        new SaidOrAsked(
                                "02DA7B0000000101",
                                Optional.of(value.observedAt().orElse(observedAt)),
                                value.parameter().mdc(),
                                value.parameter().name(),
                                value.text(),
                                value.unit(),
                                value.text().isEmpty()
                                        ? ReadingStatus.NOT_OBTAINED
                                        : ReadingStatus.OK))
                .toList();
    }

    private static Decoded.Readings read(byte[] content) {
        Decoded decoded = DECODER.decode(content);
        assertThat(decoded).isInstanceOf(Decoded.Readings.class);
        return (Decoded.Readings) decoded;
    }
}
