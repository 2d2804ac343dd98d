package daybreak.clinic.protocol;

import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.EventKind;
import java.util.List;

/** What the journal tells of the protocol. */
public final class ProtocolEvents {

    /**
     * The medical director has signed a version, and that the bedside monitors' own alarms stay
     * primary. From here on watches are opened by it.
     *
     * @param version which
     * @param sha256 of the document's text, as it was read
     * @param by the medical director
     */
    public record ProtocolSigned(ProtocolVersion version, String sha256, StaffId by) {}

    public static final EventKind<ProtocolSigned> SIGNED =
            new EventKind<>("protocol.signed", 1, ProtocolSigned.class);

    public static final List<EventKind<?>> ALL = List.of(SIGNED);

    private ProtocolEvents() {}
}
