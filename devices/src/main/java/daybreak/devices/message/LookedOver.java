package daybreak.devices.message;

/** What looking over a text came to. */
public sealed interface LookedOver {

    /** It may be read. */
    record Clear(MessageText text) implements LookedOver {}

    /**
     * It is no message that can be taken.
     *
     * @param problem why
     * @param header its first segment, as far as it can be told, so that the answer can name it
     */
    record Faulty(Problem problem, String header) implements LookedOver {}
}
