package daybreak.devices.mllp;

/** What came of sending one message. Bytes are handed over, never compared. */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Sending {

    /**
     * The other side answered.
     *
     * @param answer the content of its answer
     */
    record Answered(byte[] answer) implements Sending {}

    /**
     * No answer came, so nobody knows whether the message arrived: send it again, unchanged, over a
     * new connection.
     *
     * @param why for a person
     */
    record Unanswered(String why) implements Sending {}
}
