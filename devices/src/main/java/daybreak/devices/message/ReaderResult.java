package daybreak.devices.message;

/** What a reader makes of a text. */
public sealed interface ReaderResult {

    /** It has a structure. */
    record Structured(Message message) implements ReaderResult {}

    /** It has none. */
    record Unreadable(Problem problem) implements ReaderResult {}

    /** This reader leaves the text to another. */
    record Declined() implements ReaderResult {}
}
