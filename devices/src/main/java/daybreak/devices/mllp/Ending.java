package daybreak.devices.mllp;

/** Why a connection ended. */
public enum Ending {
    /** The peer closed between frames: the ordinary end. */
    PEER_CLOSED("closed by the peer"),
    /** The peer closed inside a frame. */
    HALF_A_FRAME("closed by the peer inside a frame"),
    /** Nothing came for longer than the limit. */
    IDLE("idle for too long"),
    /** A frame did not end in time. */
    FRAME_TOO_SLOW("a frame did not end in time"),
    /** A frame did not end by its longest length. */
    FRAME_TOO_LONG("a frame was longer than the limit"),
    /** All frames that were being received at once were more than the limit. */
    TOO_MUCH_AT_ONCE("too many long frames at once"),
    /** Something stood where a frame had to begin, or a frame began inside a frame. */
    GARBAGE("sent what is no frame"),
    /** There was no answer: the store is away, or took too long. */
    UNANSWERED("left unanswered"),
    /** The peer did not take its answer in time. */
    ANSWER_NOT_TAKEN("did not take its answer"),
    /** The network or the TLS handshake failed. */
    NETWORK("the network failed"),
    /** There were as many connections as are allowed. */
    TOO_MANY_CONNECTIONS("too many connections"),
    /** The listener was closed. */
    STOPPED("the listener stopped");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** In words for a log line. */
    public String words() {
        return words;
    }
}
