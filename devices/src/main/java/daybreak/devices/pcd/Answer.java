package daybreak.devices.pcd;

import daybreak.devices.message.FallbackReader;
import daybreak.devices.message.FrameText;
import daybreak.devices.message.LeanReader;
import daybreak.devices.message.LookedOver;
import daybreak.devices.message.MessageReader;
import daybreak.devices.message.MessageText;
import daybreak.devices.message.ReaderResult;
import daybreak.devices.message.Segment;
import daybreak.devices.message.hapi.HapiReader;
import java.util.Optional;

/**
 * What an acknowledgement says, read by whoever sent the message.
 *
 * @param code the answer
 * @param controlId MSA-2, the MSH-10 of the message that is answered
 * @param words why not; empty where it was taken
 */
public record Answer(Code code, String controlId, String words) {

    /** MSA-1. */
    public enum Code {
        /** Stored. */
        TAKEN("AA"),
        /** Cannot be read as a whole. */
        REFUSED("AE"),
        /** Not for this receiver. */
        NOT_TAKEN("AR");

        private final String hl7;

        Code(String hl7) {
            this.hl7 = hl7;
        }

        /** As HL7 writes it. */
        public String hl7() {
            return hl7;
        }
    }

    private static final MessageReader READER =
            new FallbackReader(new LeanReader(), HapiReader.lazily());

    /** Reads an acknowledgement; empty where the content is none. */
    public static Optional<Answer> read(byte[] content) {
        if (MessageText.look(FrameText.of(content).text()) instanceof LookedOver.Clear(var text)
                && READER.read(text) instanceof ReaderResult.Structured(var message)) {
            return message.segments().stream()
                    .filter(segment -> segment.name().equals("MSA"))
                    .findFirst()
                    .flatMap(Answer::of);
        }
        return Optional.empty();
    }

    private static Optional<Answer> of(Segment msa) {
        for (Code code : Code.values()) {
            if (code.hl7.equals(msa.text(1))) {
                return Optional.of(new Answer(code, msa.field(2).asSent(), msa.field(3).asSent()));
            }
        }
        return Optional.empty();
    }
}
