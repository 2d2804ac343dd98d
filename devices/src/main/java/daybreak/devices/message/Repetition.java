package daybreak.devices.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One repetition of a field. Components count from 1.
 *
 * @param components without empty ones at the end
 */
public record Repetition(List<Component> components) {

    static final Repetition EMPTY = new Repetition(List.of());

    public Repetition {
        components = List.copyOf(components);
    }

    /** The text of the component of that number; empty where there is none. */
    public String text(int component) {
        return component <= components.size() ? components.get(component - 1).text() : "";
    }

    /** The whole repetition with the usual separators between its unescaped texts. */
    public String asSent() {
        return components.stream().map(Component::asSent).collect(Collectors.joining("^"));
    }
}
