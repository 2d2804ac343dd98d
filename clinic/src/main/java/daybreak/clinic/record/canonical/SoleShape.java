package daybreak.clinic.record.canonical;

import java.lang.invoke.MethodHandle;
import tools.jackson.databind.JsonNode;

/** A record of one component, as that component: an id is its text. */
record SoleShape(Class<?> type, Shape inner, MethodHandle accessor, MethodHandle constructor)
        implements Shape {

    @Override
    public JsonNode write(Object value) {
        return inner.write(Handles.read(accessor, value));
    }

    @Override
    public Object read(JsonNode tree) {
        Object value = inner.read(tree);
        try {
            return Handles.make(constructor, value);
        } catch (IllegalArgumentException e) {
            throw new UnreadableValue(type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
