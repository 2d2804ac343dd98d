package daybreak.clinic.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as somebody left it: what was typed, and what is wrong with it. Secrets are not kept.
 *
 * @param id of the form's element; the ids of its fields begin with it
 * @param typed field to text
 * @param refusals in the order of the fields
 */
public record Form(String id, Map<String, String> typed, List<Refusal> refusals) {

    public Form {
        typed = Map.copyOf(typed);
        refusals = List.copyOf(refusals);
    }

    /** A form that nobody has touched. */
    public static Form empty(String id) {
        return new Form(id, Map.of(), List.of());
    }

    /** A form that somebody finds filled in. */
    public static Form filled(String id, Map<String, String> typed) {
        return new Form(id, typed, List.of());
    }

    public Form refused(List<Refusal> why) {
        return new Form(id, typed, why);
    }

    /** What stands in the field; empty when nothing was typed. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is ticked in a field of many; {@link #ticked} puts it there. */
    public boolean isTicked(String field, String choice) {
        return List.of(typed(field).split(" ")).contains(choice);
    }

    /** How the choices of a field of many stand among what was typed. */
    public static String ticked(Collection<String> choices) {
        return String.join(" ", choices);
    }

    public Optional<Refusal> refusal(String field) {
        return refusals.stream().filter(refusal -> refusal.field().equals(field)).findFirst();
    }

    /** What is wrong with the form as a whole. */
    public Optional<Refusal> refusal() {
        return refusal("");
    }

    /** The id of a field's element. */
    public String fieldId(String field) {
        return id + "-" + field;
    }
}
