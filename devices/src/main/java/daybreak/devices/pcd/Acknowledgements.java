package daybreak.devices.pcd;

import daybreak.devices.message.Writing;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the answers: ACK with MSA, and for a message that was not taken an ERR that says segment,
 * field and reason. The answer is an application acknowledgement whatever MSH-15 and MSH-16 ask
 * for, as in IHE's own samples.
 */
public final class Acknowledgements {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss.SSSxx", Locale.ROOT);

    /** An event that can be repeated in the answer's own type. */
    private static final String PLAIN_EVENT = "[A-Z][0-9]{2}";

    private final ClinicClock clock;
    private final ZoneId zone;
    private final IdSource ids;

    /**
     * @param clock the time of an answer
     * @param zone in which that time is written
     * @param ids the control ids of answers
     */
    public Acknowledgements(ClinicClock clock, ZoneId zone, IdSource ids) {
        this.clock = clock;
        this.zone = zone;
        this.ids = ids;
    }

    /** AA: every reading of the message is on disk. */
    public byte[] taken(Envelope envelope) {
        return bytes(header(envelope) + "MSA|AA|" + Writing.escaped(envelope.controlId()) + "\r");
    }

    /** AE: nothing of the message is stored, and the same message will not be taken again. */
    public byte[] refused(Envelope envelope, Fault fault) {
        return withError(envelope, "AE", fault);
    }

    /** AR: the message is well formed, and is not for here. */
    public byte[] notTaken(Envelope envelope, Fault fault) {
        return withError(envelope, "AR", fault);
    }

    private byte[] withError(Envelope envelope, String code, Fault fault) {
        String words = Writing.escaped(fault.words());
        return bytes(
                header(envelope)
                        + "MSA|"
                        + code
                        + "|"
                        + Writing.escaped(envelope.controlId())
                        + "|"
                        + words
                        + "\r"
                        + "ERR||"
                        + location(fault.place())
                        + "|"
                        + fault.reason().code()
                        + "^"
                        + fault.reason().words()
                        + "^HL70357|E||||"
                        + words
                        + "\r");
    }

    /** ERL: segment, which one, field. */
    private static String location(Place place) {
        String segment = place.segment() + "^" + place.occurrence();
        return place.field() == 0 ? segment : segment + "^" + place.field();
    }

    private String header(Envelope envelope) {
        return "MSH|^~\\&|DAYBREAK||"
                + hierarchic(envelope.sender().text())
                + "|"
                + hierarchic(envelope.facility())
                + "|"
                + TIME.format(clock.now().instant().atZone(zone))
                + "||ACK"
                + (envelope.event().matches(PLAIN_EVENT) ? "^" + envelope.event() + "^ACK" : "")
                + "|"
                + ids.next()
                + "|P|2.6||||||UNICODE UTF-8\r";
    }

    /** A field whose components are kept as such. */
    private static String hierarchic(String asSent) {
        return Arrays.stream(asSent.split("\\^", -1))
                .map(Writing::escaped)
                .collect(Collectors.joining("^"));
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }
}
