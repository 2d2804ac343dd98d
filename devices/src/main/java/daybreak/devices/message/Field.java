package daybreak.devices.message;

import java.util.List;
import java.util.stream.Collectors;

/** One field: mostly a text, else repetitions of components. */
public sealed interface Field {

    /**
     * A field of one repetition, one component and one subcomponent.
     *
     * @param text unescaped; empty where the field is
     */
    record Plain(String text) implements Field {

        static final Plain EMPTY = new Plain("");

        @Override
        public List<Repetition> repetitions() {
            return text.isEmpty()
                    ? List.of()
                    : List.of(new Repetition(List.of(new Component(List.of(text)))));
        }

        @Override
        public String text(int component) {
            return component == 1 ? text : "";
        }

        @Override
        public String asSent() {
            return text;
        }
    }

    /**
     * Any other field.
     *
     * @param repetitions without empty ones at the end
     */
    record Structured(List<Repetition> repetitions) implements Field {

        public Structured {
            repetitions = List.copyOf(repetitions);
        }

        @Override
        public String text(int component) {
            return repetitions.getFirst().text(component);
        }

        @Override
        public String asSent() {
            return repetitions.stream().map(Repetition::asSent).collect(Collectors.joining("~"));
        }
    }

    /** The repetitions, in order; none where the field is empty. */
    List<Repetition> repetitions();

    /** The text of the first repetition's component of that number; empty where there is none. */
    String text(int component);

    /** The whole field with the usual separators between its unescaped texts. */
    String asSent();

    default boolean isEmpty() {
        return equals(Plain.EMPTY);
    }
}
