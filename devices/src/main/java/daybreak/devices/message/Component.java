package daybreak.devices.message;

import java.util.List;

/**
 * One component.
 *
 * @param subcomponents unescaped, without empty ones at the end
 */
public record Component(List<String> subcomponents) {

    static final Component EMPTY = new Component(List.of());

    public Component {
        subcomponents = List.copyOf(subcomponents);
    }

    /** The text of the first subcomponent; empty where there is none. */
    public String text() {
        return subcomponents.isEmpty() ? "" : subcomponents.getFirst();
    }

    /** The whole component with the usual separator between its unescaped texts. */
    public String asSent() {
        return String.join("&", subcomponents);
    }
}
