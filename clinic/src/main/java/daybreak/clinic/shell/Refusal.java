package daybreak.clinic.shell;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field its name; empty when it is about the form as a whole
 * @param code why
 * @param arguments for the code's text: the value found, the limit
 */
public record Refusal(String field, RefusalCode code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String field, RefusalCode code, Object... arguments) {
        return new Refusal(field, code, List.of(arguments));
    }
}
