package daybreak.devices.pcd;

import daybreak.devices.message.Segment;
import daybreak.quantities.time.ObservationTime;
import java.util.Optional;

/** Reads what stands around a message's content. */
final class Envelopes {

    /** HL7 2.6 allows 199 characters in MSH-10. */
    static final int LONGEST_CONTROL_ID = 199;

    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_CODE = 20;

    private Envelopes() {}

    static Envelope of(Segment header, Optional<ObservationTime> saidAt, byte[] content) {
        String sender = Bounded.name(header.field(3).asSent(), LONGEST_NAME);
        String controlId = Bounded.name(header.field(10).asSent(), LONGEST_CONTROL_ID);
        return new Envelope(
                new Sender(
                        sender,
                        Bounded.name(header.text(3), LONGEST_NAME),
                        Identifiers.device(header.field(3))),
                Bounded.name(header.field(4).asSent(), LONGEST_NAME),
                controlId,
                saidAt,
                Bounded.text(header.text(9).strip(), LONGEST_CODE),
                Bounded.text(event(header), LONGEST_CODE),
                Bounded.text(header.text(15).strip(), LONGEST_CODE),
                Bounded.text(header.text(16).strip(), LONGEST_CODE),
                new MessageIdentity(
                        sender,
                        controlId,
                        Bounded.name(header.field(7).asSent(), LONGEST_NAME),
                        afterHeader(content)),
                Sha256.of(content));
    }

    /** Of a content that has no header that can be read. */
    static Envelope unread(byte[] content) {
        return new Envelope(
                Sender.UNNAMED,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                "",
                new MessageIdentity("", "", "", afterHeader(content)),
                Sha256.of(content));
    }

    /** MSH-9.2; where it is empty, the end of the structure's name in MSH-9.3. */
    private static String event(Segment header) {
        String event = header.text(9, 2).strip();
        String structure = header.text(9, 3).strip();
        return event.isEmpty() && structure.startsWith("ORU_") ? structure.substring(4) : event;
    }

    private static Sha256 afterHeader(byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != '\r' && content[end] != '\n') {
            end++;
        }
        return Sha256.of(content, end, content.length - end);
    }
}
