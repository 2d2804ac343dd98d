package daybreak.devices.message;

/**
 * Asks one reader, and where it declines another.
 *
 * @param first reads the common message, and declines what it does not read as the other would
 * @param other reads every message
 */
public record FallbackReader(MessageReader first, MessageReader other) implements MessageReader {

    @Override
    public ReaderResult read(MessageText text) {
        ReaderResult result = first.read(text);
        return switch (result) {
            case ReaderResult.Structured _, ReaderResult.Unreadable _ -> result;
            case ReaderResult.Declined _ -> other.read(text);
        };
    }
}
