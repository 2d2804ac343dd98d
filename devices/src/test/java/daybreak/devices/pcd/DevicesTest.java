package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesTest {

    @ParameterizedTest
    @CsvSource({
        "0123456789ABCDEF^EUI-64, 0123456789ABCDEF",
        "02da7b0000000101^^02da7b0000000101^EUI-64, 02DA7B0000000101",
        "N0002^^0012210000000000^EUI-64, 0012210000000000",
        "CD12345^HL7^ACDE48234567ABCD^EUI-64, ACDE48234567ABCD",
        "ACDE48234567ABCD^^^EUI-64, ACDE48234567ABCD",
        "ACDE48234567ABCD^EUI64, ACDE48234567ABCD",
        "acde48234567abcd, ACDE48234567ABCD",
        "ward 3~bed 2~P^^0012210000000000^EUI-64, 0012210000000000",
        "0600dc750001, 0600dc750001",
        "080019FFFE3ED02D172.16.172.135^GATEWAY_ACME, 080019FFFE3ED02D172.16.172.135^GATEWAY_ACME",
        "urn:uuid:f9bd^^urn:uuid:f9bd^URN, urn:uuid:f9bd^^urn:uuid:f9bd^URN",
        "^^A0001^PUMPVENDOR, ^^A0001^PUMPVENDOR",
        "0123456789ABCDE^EUI-64, 0123456789ABCDE^EUI-64",
        "0123456789ABCDEG^EUI-64, 0123456789ABCDEG^EUI-64",
        "monitor a~monitor b, monitor a",
        "a&b^c, a&b^c",
    })
    void anEui64WhereThereIsOneElseTheTextAsSent(String equipment, String device) {
        assertThat(deviceOf(equipment)).isEqualTo(device);
    }

    @Test
    void withoutAnyIdTheSenderIsTheDevice() {
        assertThat(deviceOf("")).isEqualTo("02DA7B0000000101");
        assertThat(deviceOf("   ")).isEqualTo("02DA7B0000000101");
    }

    @Test
    void aMessageThatNamesNobodyIsStillTaken() {
        Said said =
                Said.message()
                        .header("MSH|^~\\&|||||20260302103000-0500||ORU^R01|7|P|2.6")
                        .with("OBX|1|NM|150456^^MDC||97|%");

        assertThat(said.report().source()).isEqualTo(Identifiers.UNNAMED);
    }

    @Test
    @Controls("H13")
    void theNearestAncestorThatIsNamedIsTheDevice() {
        Said said =
                Said.row("OBX|1||69965^^MDC|1.0.0.0|||||||X|||||||TOP")
                        .with("OBX|2||69642^^MDC|1.3.0.0|||||||X|||||||MODULE")
                        .with("OBX|3||70771^^MDC|1.3.1.0|||||||X")
                        .with("OBX|4|NM|150456^^MDC|1.3.1.1|97|%")
                        .with("OBX|5|NM|151562^^MDC|1.2.1.1|14|rpm")
                        .with("OBX|6|NM|147842^^MDC|1.3.1.2|72|bpm|||||R|||||||OWN");

        assertThat(said.readings().reports())
                .extracting(report -> report.source().text())
                .containsExactly("MODULE", "TOP", "OWN");
    }

    @Test
    void anAncestorMayStandBelowItsRows() {
        Said said =
                Said.row("OBX|1|NM|150456^^MDC|1.3.1.1|97|%")
                        .with("OBX|2||69642^^MDC|1.3.0.0|||||||X|||||||MODULE");

        assertThat(said.report().source().text()).isEqualTo("MODULE");
    }

    @Test
    void aTreeEndsWithItsRequest() {
        Said said =
                Said.row("OBX|1||69965^^MDC|1.0.0.0|||||||X|||||||FIRST")
                        .with("OBR|2||||||20260302103000-0500")
                        .with("OBX|1|NM|150456^^MDC|1.1.1.1|97|%");

        assertThat(said.report().source().text()).isEqualTo("02DA7B0000000101");
    }

    @Test
    @Controls("H13")
    void aPlainSubIdMayBeSharedAndThenNamesNoDevice() {
        Said said =
                Said.row("OBX|1|NM|150456^^MDC|1|97|%|||||R|||||||A")
                        .with("OBX|2|NM|147842^^MDC|1|72|bpm|||||R|||||||B")
                        .with("OBX|3|NM|151562^^MDC|1.0.0.3|14|rpm");

        assertThat(said.readings().reports())
                .extracting(report -> report.source().text())
                .containsExactly("A", "B", "02DA7B0000000101");
    }

    @Test
    void aNameTooLongToKeepStaysUnique() {
        String one = deviceOf("x".repeat(400) + "1");
        String other = deviceOf("x".repeat(400) + "2");

        assertThat(one).hasSize(250).isNotEqualTo(other);
    }

    @Test
    void aReplayIsKnownByItsApplication() {
        Said replay =
                Said.message()
                        .header(
                                "MSH|^~\\&|DAYBREAK_REPLAY^02DA7B0000000101^EUI-64||||20260302103000-0500||ORU^R01|7|P|2.6")
                        .with("OBX|1|NM|150456^^MDC||97|%");

        assertThat(replay.readings().envelope().sender().isReplay()).isTrue();
        assertThat(replay.report().source().text()).isEqualTo("02DA7B0000000101");
        assertThat(Said.row("OBX|1").readings().envelope().sender().isReplay()).isFalse();
    }

    private static String deviceOf(String equipment) {
        return Said.row("OBX|1|NM|150456^^MDC|1.1.1.1|97|%|||||R|||||||" + equipment)
                .report()
                .source()
                .text();
    }
}
