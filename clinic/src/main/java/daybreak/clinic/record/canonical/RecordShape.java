package daybreak.clinic.record.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as an object of its components.
 *
 * @param type the record's class
 * @param components in the order of the constructor
 * @param constructor the canonical one
 */
record RecordShape(Class<?> type, List<Component> components, MethodHandle constructor)
        implements Shape {

    /** Whether a component may be left out. */
    enum Presence {
        REQUIRED,
        /** An {@code Optional}. */
        OPTIONAL
    }

    /**
     * One component.
     *
     * @param name its key
     * @param presence whether it may be left out
     * @param shape of the value, for an {@code Optional} of what is in it
     * @param accessor reads it from the record
     */
    record Component(String name, Presence presence, Shape shape, MethodHandle accessor) {}

    RecordShape {
        components = List.copyOf(components);
    }

    @Override
    public JsonNode write(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        writeInto(object, value);
        return object;
    }

    void writeInto(ObjectNode object, Object value) {
        for (Component component : components) {
            Object part = Handles.read(component.accessor(), value);
            switch (component.presence()) {
                case REQUIRED -> object.set(component.name(), component.shape().write(part));
                case OPTIONAL ->
                        ((Optional<?>) part)
                                .ifPresent(present ->
                                        object.set(
                                                component.name(),
                                                component.shape().write(present)));
            }
        }
    }

    @Override
    public Object read(JsonNode tree) {
        return read(tree, Set.of());
    }

    Object read(JsonNode tree, Set<String> besides) {
        if (!tree.isObject()) {
            throw new UnreadableValue(type.getSimpleName() + ": no object: " + tree);
        }
        Set<String> unknown = new HashSet<>(tree.propertyNames());
        unknown.removeAll(besides);
        List<Object> parts = new ArrayList<>(components.size());
        for (Component component : components) {
            unknown.remove(component.name());
            parts.add(part(component, tree));
        }
        if (!unknown.isEmpty()) {
            throw new UnreadableValue(type.getSimpleName() + " has no " + unknown);
        }
        try {
            return Handles.make(constructor, parts.toArray());
        } catch (IllegalArgumentException e) {
            throw new UnreadableValue(type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private Object part(Component component, JsonNode tree) {
        JsonNode part = tree.get(component.name());
        if (part == null) {
            return switch (component.presence()) {
                case OPTIONAL -> Optional.empty();
                case REQUIRED ->
                        throw new UnreadableValue(
                                type.getSimpleName() + " lacks " + component.name());
            };
        }
        try {
            Object value = component.shape().read(part);
            return switch (component.presence()) {
                case OPTIONAL -> Optional.of(value);
                case REQUIRED -> value;
            };
        } catch (UnreadableValue e) {
            throw e.in(component.name());
        }
    }

    static RecordComponent[] componentsOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        return components;
    }
}
