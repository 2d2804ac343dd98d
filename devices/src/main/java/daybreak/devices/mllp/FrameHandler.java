package daybreak.devices.mllp;

import java.util.concurrent.CompletionStage;

/**
 * Who answers frames. Called on a virtual thread of the connection, one frame at a time a
 * connection, so that answers leave in the order of the frames.
 */
public interface FrameHandler {

    /**
     * The content of the answer to a frame's content.
     *
     * @return the answer; completed with an empty array, or exceptionally, the connection closes
     *     unanswered, so that the peer keeps the message and sends it again
     */
    CompletionStage<byte[]> answer(byte[] content, Peer peer);

    /**
     * The answer to a frame that is longer than the limit, made from its beginning; the connection
     * closes after it.
     *
     * @param beginning the first bytes of the content, at most {@value MllpLimits#FREE_BYTES}
     * @return the answer; empty where there is none
     */
    byte[] refuseTooLong(byte[] beginning, Peer peer);

    /** The connection is open; no frame of it has been answered yet. */
    default void opened(Peer peer) {}

    /** The connection has ended; no frame of it will be answered any more. */
    default void ended(Peer peer, Ending ending) {}
}
