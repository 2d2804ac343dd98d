package daybreak.devices.pcd;

import daybreak.devices.message.FallbackReader;
import daybreak.devices.message.FrameText;
import daybreak.devices.message.LeanReader;
import daybreak.devices.message.LookedOver;
import daybreak.devices.message.Message;
import daybreak.devices.message.MessageReader;
import daybreak.devices.message.MessageText;
import daybreak.devices.message.Problem;
import daybreak.devices.message.ReaderResult;
import daybreak.devices.message.Segment;
import daybreak.devices.message.hapi.HapiReader;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Turns a frame's content into what it means. Never throws, whatever the bytes. Safe for use by
 * many threads.
 */
public final class PcdDecoder {

    /** Frames from this length on are decoded one at a time: their structure may be large. */
    static final int LARGE_BYTES = 128 * 1024;

    private final MessageReader reader;
    private final ZoneId clinicZone;
    private final Semaphore large = new Semaphore(1);

    /**
     * @param reader fills the structure
     * @param clinicZone the zone of times that name none, where their message names none either
     */
    public PcdDecoder(MessageReader reader, ZoneId clinicZone) {
        this.reader = reader;
        this.clinicZone = clinicZone;
    }

    /** The decoder that a clinic runs: the lean reader, and HAPI for what that declines. */
    public static PcdDecoder of(ZoneId clinicZone) {
        return new PcdDecoder(new FallbackReader(new LeanReader(), new HapiReader()), clinicZone);
    }

    /** What the content of a frame means. */
    public Decoded decode(byte[] content) {
        if (content.length < LARGE_BYTES) {
            return decodeNow(content);
        }
        large.acquireUninterruptibly();
        try {
            return decodeNow(content);
        } finally {
            large.release();
        }
    }

    /**
     * What a frame means that is longer than the limit: nothing, but its header may say whose it
     * is.
     *
     * @param beginning the first bytes of the content
     * @param limitBytes the longest content that is taken
     */
    public Decoded.Refused refuseTooLong(byte[] beginning, int limitBytes) {
        String header = FrameText.of(beginning).text().lines().findFirst().orElse("");
        return new Decoded.Refused(
                envelopeOf(header, beginning),
                new Fault(
                        FaultReason.OVER_A_LIMIT,
                        Place.header(0),
                        "a frame longer than " + limitBytes + " bytes; send fewer rows at once"));
    }

    private Decoded decodeNow(byte[] content) {
        FrameText text = FrameText.of(content);
        return switch (MessageText.look(text.text())) {
            case LookedOver.Faulty(var problem, var header) -> broken(problem, header, content);
            case LookedOver.Clear(var clear) ->
                    switch (reader.read(clear)) {
                        case ReaderResult.Structured(var message) ->
                                meaning(message, text, content);
                        case ReaderResult.Unreadable(var problem) ->
                                broken(problem, clear.segments().getFirst(), content);
                        case ReaderResult.Declined _ ->
                                throw new IllegalStateException(
                                        "a text that may be read found no reader");
                    };
        };
    }

    private Decoded meaning(Message message, FrameText text, byte[] content) {
        Segment header = message.header();
        Times times = new Times(header.text(7).strip(), clinicZone);
        Envelope envelope = Envelopes.of(header, times.message(), content);
        Optional<Fault> fault = controlIdFault(header);
        if (fault.isPresent()) {
            return new Decoded.Refused(envelope, fault.get());
        }
        return switch (Kind.of(envelope)) {
            case OBSERVATIONS -> ObservationReport.read(message, envelope, times, text.fit());
            case ALARM_OR_PUMP_EVENT -> new Decoded.Kept(envelope, text.text());
            case OTHER_EVENT -> new Decoded.NotTaken(envelope, Kind.eventNotTaken(envelope));
            case OTHER_TYPE -> new Decoded.NotTaken(envelope, Kind.typeNotTaken(envelope));
        };
    }

    private static Optional<Fault> controlIdFault(Segment header) {
        String controlId = header.field(10).asSent();
        if (controlId.isBlank()) {
            return Optional.of(
                    new Fault(
                            FaultReason.REQUIRED_FIELD_MISSING,
                            Place.header(10),
                            "a message without MSH-10 cannot be acknowledged"));
        }
        if (controlId.length() > Envelopes.LONGEST_CONTROL_ID) {
            return Optional.of(
                    new Fault(
                            FaultReason.OVER_A_LIMIT,
                            Place.header(10),
                            "MSH-10 is longer than "
                                    + Envelopes.LONGEST_CONTROL_ID
                                    + " characters"));
        }
        return Optional.empty();
    }

    private Decoded broken(Problem problem, String header, byte[] content) {
        return new Decoded.Refused(envelopeOf(header, content), Faults.of(problem));
    }

    /**
     * The envelope of a message that cannot be read, from its header alone, if that can be read.
     */
    private Envelope envelopeOf(String header, byte[] content) {
        if (MessageText.look(header) instanceof LookedOver.Clear(var text)
                && reader.read(text) instanceof ReaderResult.Structured(var message)) {
            Times times = new Times(message.header().text(7).strip(), clinicZone);
            return Envelopes.of(message.header(), times.message(), content);
        }
        return Envelopes.unread(content);
    }
}
