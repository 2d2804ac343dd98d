package daybreak.devices.mllp;

/** What came off the wire next. Bytes are handed over, never compared. */
@SuppressWarnings("ArrayRecordComponent")
sealed interface Received {

    /** A whole frame's content. */
    record Content(byte[] bytes) implements Received {}

    /** A frame that is longer than the limit, of which only the beginning was kept. */
    record TooLong(byte[] beginning) implements Received {}

    /** There will be no more frames. */
    record NoMore(Ending because) implements Received {}
}
