package daybreak.devices.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes fields of texts in one canonical form, whichever reader found them: nothing empty stands at
 * an end, and a field of a single text is a plain one.
 */
public final class Parts {

    private Parts() {}

    /** A field of repetitions of components of subcomponents. */
    public static Field field(List<List<List<String>>> repetitions) {
        List<Repetition> kept = new ArrayList<>(repetitions.size());
        for (List<List<String>> repetition : repetitions) {
            kept.add(repetition(repetition));
        }
        trim(kept, Repetition.EMPTY);
        if (kept.isEmpty()) {
            return Field.Plain.EMPTY;
        }
        if (kept.size() == 1 && isPlain(kept.getFirst())) {
            return new Field.Plain(kept.getFirst().text(1));
        }
        return new Field.Structured(kept);
    }

    /** A segment without empty fields at its end. */
    public static Segment segment(String name, List<Field> fields) {
        List<Field> kept = new ArrayList<>(fields);
        trim(kept, Field.Plain.EMPTY);
        return new Segment(name, kept);
    }

    private static Repetition repetition(List<List<String>> components) {
        List<Component> kept = new ArrayList<>(components.size());
        for (List<String> component : components) {
            List<String> subcomponents = new ArrayList<>(component);
            trim(subcomponents, "");
            kept.add(subcomponents.isEmpty() ? Component.EMPTY : new Component(subcomponents));
        }
        trim(kept, Component.EMPTY);
        return kept.isEmpty() ? Repetition.EMPTY : new Repetition(kept);
    }

    private static boolean isPlain(Repetition repetition) {
        return repetition.components().size() == 1
                && repetition.components().getFirst().subcomponents().size() == 1;
    }

    private static <T> void trim(List<T> parts, T empty) {
        while (!parts.isEmpty() && parts.getLast().equals(empty)) {
            parts.removeLast();
        }
    }
}
