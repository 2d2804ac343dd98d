package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.Report;
import daybreak.quantities.time.ObservationTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final String SPO2 = "OBX|1|NM|150456^^MDC|1.1.1.1|97|%|||||R|||";

    @Test
    void aRowsOwnTimeComesFirst() {
        assertThat(observed("20260302103000-0500", "20260302102959-0500", "20260302102958-0500"))
                .contains(at("2026-03-02T15:29:58Z"));
    }

    @Test
    void thenTheRequestsThenTheMessagesThenItsArrival() {
        assertThat(observed("20260302103000-0500", "20260302102959-0500", ""))
                .contains(at("2026-03-02T15:29:59Z"));
        assertThat(observed("20260302103000-0500", "", "")).contains(at("2026-03-02T15:30:00Z"));
        assertThat(observed("", "", "")).isEmpty();
    }

    @Test
    void aTimeWithoutAZoneIsInTheMessagesElseInTheClinics() {
        assertThat(observed("20260302103000+0200", "", "20260302103000"))
                .contains(at("2026-03-02T08:30:00Z"));
        assertThat(observed("20260302103000", "", "20260302103000"))
                .contains(at("2026-03-02T15:30:00Z"));
        assertThat(observed("20260302103000", "", "20260302103000+0100"))
                .contains(at("2026-03-02T09:30:00Z"));
    }

    @Test
    void aTimeThatIsNoneIsPassedOverAndRemarked() {
        Decoded.Readings read =
                said("20260302103000-0500", "20260302102959-0500", "yesterday").readings();

        assertThat(read.reports().getFirst().observedAt()).contains(at("2026-03-02T15:29:59Z"));
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(
                                Remark.Kind.TIME_NOT_READ, Place.observation(1, 14), "yesterday"));
        assertThat(said("x", "y", "z").readings().remarks())
                .extracting(remark -> remark.place().toString())
                .containsExactly("MSH[1]-7", "OBR[1]-7", "OBX[1]-14");
    }

    @Test
    void eachRequestHasItsOwnTime() {
        List<Report> reports =
                Said.message()
                        .with("OBR|1||||||20260302102900-0500")
                        .with("OBX|1|NM|150456^^MDC|1.1.1.1|97|%")
                        .with("OBR|2||||||20260302102930-0500")
                        .with("OBX|1|NM|150456^^MDC|1.1.1.1|96|%")
                        .readings()
                        .reports();

        assertThat(reports)
                .extracting(Report::observedAt)
                .containsExactly(
                        Optional.of(at("2026-03-02T15:29:00Z")),
                        Optional.of(at("2026-03-02T15:29:30Z")));
    }

    @Test
    void oneReportADeviceAndObservationTime() {
        List<Report> reports =
                Said.row(SPO2 + "20260302102900-0500")
                        .with("OBX|2|NM|147842^^MDC|1.1.2.1|72|bpm|||||R|||20260302102901-0500")
                        .with("OBX|3|NM|149530^^MDC|1.1.1.2|71|bpm|||||R|||20260302102900.000-0500")
                        .with(
                                "OBX|4|NM|151562^^MDC|1.1.3.1|14|rpm|||||R|||20260302152901+0000||||OTHER")
                        .readings()
                        .reports();

        assertThat(reports).hasSize(3);
        assertThat(reports.get(0).readings()).hasSize(2);
        assertThat(reports.get(1).observedAt()).isEqualTo(reports.get(2).observedAt());
        assertThat(reports.get(2).source().text()).isEqualTo("OTHER");
    }

    private static Optional<ObservationTime> observed(String msh7, String obr7, String obx14) {
        return said(msh7, obr7, obx14).report().observedAt();
    }

    private static Said said(String msh7, String obr7, String obx14) {
        return Said.message()
                .header("MSH|^~\\&|M||||" + msh7 + "||ORU^R01^ORU_R01|7|P|2.6")
                .with("OBR|1||||||" + obr7)
                .with(SPO2 + obx14);
    }

    private static ObservationTime at(String instant) {
        return ObservationTime.of(Instant.parse(instant));
    }
}
