package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.devices.message.MessageText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final String SPO2 = "OBX|1|NM|150456^^MDC|1.1.1.1|97|%";

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "   \t"})
    void aMessageWithoutAControlId(String controlId) {
        Fault fault =
                Said.message()
                        .header("MSH|^~\\&|M||||||ORU^R01|" + controlId + "|P|2.6")
                        .with(SPO2)
                        .refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.REQUIRED_FIELD_MISSING);
        assertThat(fault.place()).isEqualTo(Place.header(10));
    }

    @Test
    void aControlIdThatIsTooLong() {
        Fault fault =
                Said.message()
                        .header("MSH|^~\\&|M||||||ORU^R01|" + "7".repeat(200) + "|P|2.6")
                        .refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.OVER_A_LIMIT);
        assertThat(fault.place()).isEqualTo(Place.header(10));
    }

    @Test
    void aValueWithoutAParameter() {
        Fault fault = Said.row(SPO2).with("OBX|2|NM||1.1.1.2|97|%").refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.REQUIRED_FIELD_MISSING);
        assertThat(fault.place()).isEqualTo(Place.observation(2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1.1, 150456, '', 1.1.1.1, 147842, ''",
        "1.1.0.0, 69642, A, 1.1.0.0, 69642, B",
        "1.1.0.0, 69642, A, 1.1, 70686, A",
        "1.0.0.0, 69965, A, 1.0, 69965, B",
    })
    void anAddressWithTwoMeanings(
            String one,
            String code,
            String device,
            String other,
            String otherCode,
            String otherDevice) {
        Fault fault =
                Said.row("OBX|1||" + code + "^^MDC|" + one + "|||||||X|||||||" + device)
                        .with(
                                "OBX|2||"
                                        + otherCode
                                        + "^^MDC|"
                                        + other
                                        + "|||||||X|||||||"
                                        + otherDevice)
                        .with("OBX|3|NM|150456^^MDC|1.1.7.1|97|%")
                        .refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.STRUCTURE);
        assertThat(fault.place()).isEqualTo(Place.observation(2, 4));
    }

    @Test
    void oneThingNamedTwiceIsNoContradiction() {
        Said said =
                Said.row("OBX|1||69642^^MDC|1.1.0.0|||||||X")
                        .with("OBX|2||69642^^MDC|1.1.0.0|||||||X|||||||A")
                        .with("OBX|3|NM|150456^^MDC|1.1.1.1|97|%")
                        .with("OBX|4|NM|150456^^MDC|1.1.1.1|96|%|||||R|||20260302102959-0500");

        assertThat(said.readings().reports())
                .extracting(report -> report.source().text())
                .containsExactly("A", "A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r",
                "hello",
                "MSH",
                "MSH|^~\\",
                "MSH|^~\\&X",
                "MSH|^^\\&|M",
                "MSH||~\\&|M",
                "MSHa^~\\&aMa",
                "PID|1\rMSH|^~\\&|M||||||ORU^R01|7|P|2.6",
                "<ORU_R01><MSH/></ORU_R01>",
                "BHS|^~\\&|M",
                "FHS|^~\\&|M"
            })
    void whatHasNoHeaderIsNoMessage(String content) {
        Decoded decoded = Said.decoded(content.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        Fault fault = ((Decoded.Refused) decoded).fault();
        assertThat(fault.reason()).isEqualTo(FaultReason.STRUCTURE);
        assertThat(decoded.envelope().controlId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OB|1|NM|147842", "obx|1", "OBX^1", "97", "|||", "OBXX|1"})
    void aLineWithoutTheNameOfASegment(String line) {
        Decoded decoded = Said.row(SPO2).with(line).decoded();

        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        assertThat(((Decoded.Refused) decoded).fault().reason()).isEqualTo(FaultReason.STRUCTURE);
        assertThat(decoded.envelope().controlId()).isEqualTo("7");
    }

    @Test
    void twoMessagesInOneFrame() {
        Fault fault =
                Said.row(SPO2)
                        .with("MSH|^~\\&|M||||||ORU^R01|8|P|2.6")
                        .with("OBX|1|NM|150456^^MDC|1.1.1.1|12|%")
                        .refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.STRUCTURE);
        assertThat(fault.words()).contains("segment 4");
    }

    @Test
    void fiveThousandRowsAreTakenAndOneMoreIsNot() {
        Said said = Said.message().with("OBR|1");
        for (int i = 1; i <= MessageText.MOST_OBSERVATIONS; i++) {
            said.with("OBX|" + i + "|NM|150456^^MDC|1.1.1." + i + "|97|%");
        }
        assertThat(said.report().readings()).hasSize(MessageText.MOST_OBSERVATIONS);

        Decoded over = said.with(SPO2).decoded();
        assertThat(over).isInstanceOf(Decoded.Refused.class);
        assertThat(((Decoded.Refused) over).fault().reason()).isEqualTo(FaultReason.OVER_A_LIMIT);
        assertThat(over.envelope().controlId()).isEqualTo("7");
    }

    @Test
    void aMegabyteOfSeparatorsIsOverALimit() {
        Fault fault = Said.row("OBX|1|ST|1^^MDC||" + "^".repeat(900_000)).refusal();

        assertThat(fault.reason()).isEqualTo(FaultReason.OVER_A_LIMIT);
    }

    @Test
    void aFrameThatIsTooLongIsAnsweredByItsHeader() {
        byte[] beginning =
                "MSH|^~\\&|M|F|||20260302103000||ORU^R01|77|P|2.6\rOBX|1|ST|xxxx"
                        .getBytes(StandardCharsets.UTF_8);

        Decoded.Refused refused = PcdDecoder.of(Said.CLINIC).refuseTooLong(beginning, 1_048_576);

        assertThat(refused.envelope().controlId()).isEqualTo("77");
        assertThat(refused.fault().reason()).isEqualTo(FaultReason.OVER_A_LIMIT);
        assertThat(refused.fault().words()).contains("1048576");
    }

    @ParameterizedTest
    @CsvSource({
        "ADT^A01^ADT_A01, MESSAGE_TYPE", "ACK, MESSAGE_TYPE", "'', MESSAGE_TYPE",
        "ORU^R30^ORU_R30, EVENT", "ORU, EVENT", "oru^r01, MESSAGE_TYPE"
    })
    void aMessageOfAnotherTypeIsNotTaken(String type, FaultReason reason) {
        Decoded decoded =
                Said.message().header("MSH|^~\\&|M||||||" + type + "|7|P|2.6").with(SPO2).decoded();

        assertThat(decoded).isInstanceOf(Decoded.NotTaken.class);
        assertThat(((Decoded.NotTaken) decoded).fault().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORU^R01^ORU_R01",
                "ORU^R01",
                "ORU^^ORU_R01",
                "ORU^R01^ORU_R40",
                " ORU ^ R01 "
            })
    void theTriggerDecidesNotTheStructureThatIsNamed(String type) {
        assertThat(
                        Said.message()
                                .header("MSH|^~\\&|M||||||" + type + "|7|P|2.6")
                                .with(SPO2)
                                .readings()
                                .reports())
                .hasSize(1);
    }

    @Test
    void noVersionIsWrong() {
        for (String version :
                List.of("2.1", "2.3", "2.3.1", "2.4", "2.5.1", "2.7", "2.8", "3", "", "x")) {
            assertThat(
                            Said.message()
                                    .header("MSH|^~\\&|M||||||ORU^R01|7|P|" + version)
                                    .with(SPO2)
                                    .report()
                                    .readings())
                    .as(version)
                    .hasSize(1);
        }
    }

    @Test
    void linesMayEndInEveryWay() {
        String content = Said.row(SPO2).text();
        for (String end : List.of("\r", "\r\n", "\n", "\r\r", "\r\n\r\n", "\n\n")) {
            Decoded decoded =
                    Said.decoded(content.replace("\r", end).getBytes(StandardCharsets.UTF_8));
            assertThat(decoded).as(end).isInstanceOf(Decoded.Readings.class);
            assertThat(((Decoded.Readings) decoded).reports().getFirst().readings()).hasSize(1);
        }
    }
}
