package daybreak.devices.message;

/**
 * The five characters that structure a message, as MSH-1 and MSH-2 declare them.
 *
 * @param field usually {@code |}
 * @param component usually {@code ^}
 * @param repetition usually {@code ~}
 * @param escape usually a backslash
 * @param subcomponent usually {@code &}
 */
public record Delimiters(
        char field, char component, char repetition, char escape, char subcomponent) {

    /** The ones that everybody uses. */
    public static final Delimiters USUAL = new Delimiters('|', '^', '~', '\\', '&');
}
