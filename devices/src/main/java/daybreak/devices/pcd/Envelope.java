package daybreak.devices.pcd;

import daybreak.quantities.time.ObservationTime;
import java.util.Optional;

/**
 * What stands around a message's content: who sent it, when, and how to answer it.
 *
 * @param sender MSH-3
 * @param facility MSH-4 as sent, echoed as the acknowledgement's receiver
 * @param controlId MSH-10 as sent; empty only in a message that is refused
 * @param saidAt MSH-7, the sender's clock when it made the message; empty where there is none that
 *     can be read
 * @param messageType MSH-9.1, such as {@code ORU}
 * @param event MSH-9.2, such as {@code R01}
 * @param acceptWanted MSH-15: whether an accept acknowledgement is asked for; the answer is an
 *     application acknowledgement all the same
 * @param applicationWanted MSH-16: whether an application acknowledgement is asked for; there is
 *     one all the same
 * @param identity what makes another message the same one
 * @param whole over all bytes of the frame's content
 */
public record Envelope(
        Sender sender,
        String facility,
        String controlId,
        Optional<ObservationTime> saidAt,
        String messageType,
        String event,
        String acceptWanted,
        String applicationWanted,
        MessageIdentity identity,
        Sha256 whole) {}
