package daybreak.devices.message;

import java.util.Optional;

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

    private static final int FIRST = 3;
    private static final int COUNT = 5;

    /**
     * What an MSH segment declares: five distinct marks of punctuation, and a sixth that version
     * 2.7 added and that structures nothing.
     *
     * @return empty when it declares none
     */
    static Optional<Delimiters> of(String header) {
        if (!header.startsWith("MSH") || header.length() < FIRST + COUNT) {
            return Optional.empty();
        }
        String declared = header.substring(FIRST, FIRST + COUNT);
        if (declared.chars().distinct().count() != COUNT
                || !declared.chars().allMatch(Delimiters::isPunctuation)
                || !endsAfter(header, declared.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(
                new Delimiters(
                        declared.charAt(0),
                        declared.charAt(1),
                        declared.charAt(2),
                        declared.charAt(3),
                        declared.charAt(4)));
    }

    boolean separates(char c) {
        return c == field || c == component || c == repetition || c == subcomponent;
    }

    private static boolean endsAfter(String header, char field) {
        int end = header.indexOf(field, FIRST + 1);
        return end == FIRST + COUNT || end == FIRST + COUNT + 1;
    }

    private static boolean isPunctuation(int c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
