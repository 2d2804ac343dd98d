package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v26.message.ACK;
import daybreak.devices.mllp.Mllp;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {

    private static final UUID ID = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private final Acknowledgements acknowledgements =
            new Acknowledgements(
                    new SteppedClinicClock(ClinicTime.parse("2026-03-02T15:30:00.1234Z")),
                    Said.CLINIC,
                    () -> ID);

    @Test
    void aMessageThatIsStoredIsAnsweredWithItsOwnControlId() {
        Envelope envelope = Said.row("OBX|1").decoded().envelope();

        assertThat(text(acknowledgements.taken(envelope)))
                .isEqualTo(
                        "MSH|^~\\&|DAYBREAK||DAYBREAK^02DA7B0000000101^EUI-64||20260302103000.123-0500||ACK^R01^ACK|"
                                + ID
                                + "|P|2.6||||||UNICODE UTF-8\rMSA|AA|7\r");
    }

    @Test
    void aRefusalSaysSegmentFieldAndReason() {
        Decoded.Refused refused =
                (Decoded.Refused) Said.value("NM", "150456^^MDC", "97", "mmHg").decoded();

        String answer = text(acknowledgements.refused(refused.envelope(), refused.fault()));

        assertThat(answer.split("\r"))
                .endsWith(
                        "MSA|AE|7|spo2 cannot be in mm[Hg]; it is taken in %",
                        "ERR||OBX^1^6|103^Table value not found^HL70357|E||||spo2 cannot be in mm[Hg]; it is taken in %");
    }

    @Test
    void whatIsNotForUsIsRejected() {
        Decoded.NotTaken notTaken =
                (Decoded.NotTaken)
                        Said.message()
                                .header("MSH|^~\\&|A|B|||20260302||ADT^A01|77|P|2.6")
                                .decoded();

        String answer = text(acknowledgements.notTaken(notTaken.envelope(), notTaken.fault()));

        assertThat(answer).contains("||ACK^A01^ACK|").contains("|A|B|");
        assertThat(Answer.read(answer.getBytes(StandardCharsets.UTF_8)))
                .contains(
                        new Answer(
                                Answer.Code.NOT_TAKEN,
                                "77",
                                "'ADT' is not taken here; ORU^R01, R40 and R42 are"));
    }

    @Test
    void whateverWasSentTheAnswerIsAMessageAndEchoesItsId() {
        Property.forAll(
                Gen.text(60),
                Gen.text(30),
                (controlId, sender) -> {
                    Envelope envelope = envelope(controlId, sender);
                    Fault fault =
                            new Fault(FaultReason.STRUCTURE, Place.header(0), sender + controlId);

                    byte[] content = acknowledgements.refused(envelope, fault);

                    for (byte b : content) {
                        assertThat(b).isNotIn(Mllp.START, Mllp.END);
                    }
                    assertThat(hapi(content).getMSA().getAcknowledgmentCode().getValue())
                            .isEqualTo("AE");
                    assertThat(text(content).split("\r")).hasSize(3);
                });
    }

    @Test
    void separatorsInAnIdComeBackAsTheyWere() {
        Property.forAll(
                Gen.text("aB7|^~\\&é-.", 1, 40),
                controlId -> {
                    byte[] content = acknowledgements.taken(envelope(controlId, "x"));

                    assertThat(Answer.read(content).orElseThrow().controlId()).isEqualTo(controlId);
                    assertThat(hapi(content).getMSA().getMessageControlID().getValue())
                            .isEqualTo(controlId);
                });
    }

    @Test
    void whatIsNoAcknowledgementIsNoAnswer() {
        assertThat(Answer.read(new byte[0])).isEmpty();
        assertThat(Answer.read("MSH|^~\\&|A\rMSA|XX|7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Answer.read("MSH|^~\\&|A\rPID|1".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Envelope envelope(String controlId, String sender) {
        Envelope some = Said.row("OBX|1").decoded().envelope();
        return new Envelope(
                new Sender(sender, sender, Optional.empty()),
                sender,
                controlId,
                some.saidAt(),
                "ORU",
                some.event(),
                "",
                "",
                some.identity(),
                some.whole());
    }

    private static ACK hapi(byte[] content) {
        try (DefaultHapiContext context = new DefaultHapiContext()) {
            return (ACK) context.getPipeParser().parse(text(content));
        } catch (HL7Exception e) {
            throw new AssertionError(text(content), e);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
