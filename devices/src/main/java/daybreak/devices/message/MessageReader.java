package daybreak.devices.message;

/** Turns a message's text into its structure. Safe for use by many threads. */
public interface MessageReader {

    /**
     * Reads a text that has been looked over.
     *
     * @return the structure, or why there is none
     */
    ReaderResult read(MessageText text);
}
