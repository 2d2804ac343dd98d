package daybreak.console.manner;

import java.util.Optional;

/**
 * One thing that a call can say: an option, such as {@code --chair 1}, or an operand, such as a
 * file. The same object that stands in a command's table takes its value out of the call.
 *
 * @param name {@code --chair}, or the operand's {@code FILE}
 * @param placeholder what stands for its value in the help; empty for a switch
 * @param summary one line
 * @param presence whether and how often it is said
 * @param otherwise the text that is read where it is not said
 * @param reader makes the value of its text
 * @param <T> its value
 */
public record Parameter<T>(
        String name,
        String placeholder,
        String summary,
        Presence presence,
        Optional<String> otherwise,
        Value.Reader<T> reader) {

    /** Whether and how often a parameter is said. */
    public enum Presence {
        /** Once, always. */
        REQUIRED,
        /** Once at most. */
        OPTIONAL,
        /** As often as one likes. */
        REPEATED
    }

    /** An option with a value. */
    public static <T> Parameter<T> option(
            String name, String placeholder, Value.Reader<T> reader, String summary) {
        return new Parameter<>(
                name, placeholder, summary, Presence.OPTIONAL, Optional.empty(), reader);
    }

    /** An option that is there or not. */
    public static Parameter<Boolean> flag(String name, String summary) {
        return new Parameter<>(
                name,
                "",
                summary,
                Presence.OPTIONAL,
                Optional.empty(),
                _ -> new Value.Said<>(true));
    }

    /** An operand: what stands in a call without a name. */
    public static <T> Parameter<T> operand(String name, Value.Reader<T> reader, String summary) {
        return new Parameter<>(name, name, summary, Presence.REQUIRED, Optional.empty(), reader);
    }

    /** The same, but it must be said. */
    public Parameter<T> required() {
        return new Parameter<>(name, placeholder, summary, Presence.REQUIRED, otherwise, reader);
    }

    /** The same, but it may be said many times. */
    public Parameter<T> repeated() {
        return new Parameter<>(name, placeholder, summary, Presence.REPEATED, otherwise, reader);
    }

    /** The same, with what is meant where it is not said. */
    public Parameter<T> otherwise(String text) {
        return new Parameter<>(name, placeholder, summary, presence, Optional.of(text), reader);
    }

    boolean isOption() {
        return name.startsWith("--");
    }

    boolean isFlag() {
        return isOption() && placeholder.isEmpty();
    }
}
