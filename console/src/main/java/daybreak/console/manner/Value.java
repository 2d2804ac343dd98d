package daybreak.console.manner;

/**
 * What a text in a call says, or why it says nothing.
 *
 * @param <T> what it says
 */
public sealed interface Value<T> {

    /** It says this. */
    record Said<T>(T value) implements Value<T> {}

    /**
     * It says nothing that is wanted.
     *
     * @param what is wrong with it
     * @param wayOut what to write instead
     */
    record Wrong<T>(String what, String wayOut) implements Value<T> {}

    /** Reads a text. */
    @FunctionalInterface
    interface Reader<T> {
        Value<T> read(String text);
    }
}
