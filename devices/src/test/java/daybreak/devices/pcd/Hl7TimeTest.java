package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.hazards.Controls;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hl7TimeTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T05:00:00Z",
        "202603, 2026-03-01T05:00:00Z",
        "20260302, 2026-03-02T05:00:00Z",
        "2026030210, 2026-03-02T15:00:00Z",
        "202603021030, 2026-03-02T15:30:00Z",
        "20260302103015, 2026-03-02T15:30:15Z",
        "20260302103015.5, 2026-03-02T15:30:15.500Z",
        "20260302103015.1234, 2026-03-02T15:30:15.123400Z",
        "20260302103015.123456, 2026-03-02T15:30:15.123456Z",
        "20260302103015+0100, 2026-03-02T09:30:15Z",
        "20260302103015-0330, 2026-03-02T14:00:15Z",
        "20260302103015.1234-0500, 2026-03-02T15:30:15.123400Z",
        "202603021030+0000, 2026-03-02T10:30:00Z",
        "202603021030-0000, 2026-03-02T10:30:00Z",
        "20260302+0000, 2026-03-02T00:00:00Z",
        "20240229, 2024-02-29T05:00:00Z",
        "20260701120000, 2026-07-01T16:00:00Z",
    })
    void anyPrecisionWithOrWithoutAZone(String text, Instant expected) {
        assertThat(Hl7Time.parse(text).orElseThrow().in(ZONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "202",
                "20261",
                "20261301",
                "20260230",
                "20260302240000",
                "20260302106000",
                "20260302103060",
                "2026030210301",
                "20260302103015.",
                "20260302103015.x",
                "202603021030.5",
                "20260302103015+01",
                "20260302103015+01:00",
                "20260302103015+9900",
                "20260302103015Z",
                "2026-03-02",
                "2026-03-02T10:30:15",
                "20260302103015+0100+0100",
                "00000000",
                "00010101",
                "18991231",
                "22000101",
                "20260302103015.1234567890",
                "２０２６",
                "20260302 103015",
                "-0500",
                "+"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(Hl7Time.parse(text)).isEmpty();
    }

    @Test
    @Controls("H18")
    void anHourThatComesTwiceIsTheFirstAndOneThatDoesNotComeIsLater() {
        assertThat(Hl7Time.parse("20261101013000").orElseThrow().in(ZONE))
                .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(Hl7Time.parse("20260308023000").orElseThrow().in(ZONE))
                .isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
    }
}
