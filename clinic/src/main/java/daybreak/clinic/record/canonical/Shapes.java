package daybreak.clinic.record.canonical;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the shape of a type, or says why it has none. */
public final class Shapes {

    private final Map<Type, Shape> found = new HashMap<>();
    private final Set<Type> underWay = new HashSet<>();

    /** What the type variables of a generic record stand for. */
    private record Binding(Map<TypeVariable<?>, Type> arguments) {

        static final Binding NONE = new Binding(Map.of());

        Type resolve(Type type) {
            return type instanceof TypeVariable<?> variable
                    ? arguments.getOrDefault(variable, variable)
                    : type;
        }
    }

    /**
     * The shape of an event: always an object, also where it has one component.
     *
     * @throws IllegalArgumentException when a value in it has no canonical text, naming where
     */
    public Shape ofEvent(Class<? extends Record> type) {
        return objectOf(type, Binding.NONE);
    }

    private Shape of(Type type, Binding binding) {
        Type resolved = binding.resolve(type);
        return switch (resolved) {
            case Class<?> plain -> ofClass(plain, Binding.NONE);
            case ParameterizedType generic -> ofGeneric(generic, binding);
            default -> throw new IllegalArgumentException("no canonical text for " + resolved);
        };
    }

    private Shape ofGeneric(ParameterizedType type, Binding outer) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return new GatheredShape.OfList(of(arguments[0], outer));
        }
        if (raw == Set.class) {
            return new GatheredShape.OfSet(of(arguments[0], outer));
        }
        if (raw == Map.class) {
            return new GatheredShape.OfMap(of(arguments[0], outer), of(arguments[1], outer));
        }
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            bound.put(variables[i], outer.resolve(arguments[i]));
        }
        return ofClass(raw, new Binding(bound));
    }

    private Shape ofClass(Class<?> type, Binding binding) {
        Optional<Shape> scalar = ScalarShape.of(type);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (!binding.arguments().isEmpty()) {
            return composed(type, binding);
        }
        Shape known = found.get(type);
        if (known != null) {
            return known;
        }
        if (!underWay.add(type)) {
            throw new IllegalArgumentException(type.getName() + " contains itself");
        }
        Shape shape = composed(type, binding);
        underWay.remove(type);
        found.put(type, shape);
        return shape;
    }

    private Shape composed(Class<?> type, Binding binding) {
        if (type.isRecord()) {
            return RecordShape.componentsOf(type).length == 1
                    ? soleOf(type, binding)
                    : objectOf(type, binding);
        }
        if (type.isSealed() && type.isInterface()) {
            Map<String, RecordShape> members = new LinkedHashMap<>();
            gather(type, binding, members);
            return new FamilyShape(type, members);
        }
        throw new IllegalArgumentException(
                type.getName() + " has no canonical text: it is no record, no sealed interface");
    }

    private void gather(Class<?> family, Binding binding, Map<String, RecordShape> members) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                gather(member, binding, members);
            } else if (members.put(member.getSimpleName(), objectOf(member, binding)) != null) {
                throw new IllegalArgumentException(
                        family.getName() + " has two members " + member.getSimpleName());
            }
        }
    }

    private Shape soleOf(Class<?> type, Binding binding) {
        RecordComponent sole = RecordShape.componentsOf(type)[0];
        return new SoleShape(
                type,
                at(type, sole, binding, sole.getGenericType()),
                Handles.accessor(sole),
                Handles.constructor(type));
    }

    private RecordShape objectOf(Class<?> type, Binding binding) {
        List<RecordShape.Component> components = new ArrayList<>();
        for (RecordComponent component : RecordShape.componentsOf(type)) {
            if (component.getName().equals(FamilyShape.TYPE)) {
                throw new IllegalArgumentException(
                        type.getName() + " calls a component 'type', which says the member");
            }
            components.add(component(type, component, binding));
        }
        return new RecordShape(type, components, Handles.constructor(type));
    }

    private RecordShape.Component component(
            Class<?> type, RecordComponent component, Binding binding) {
        Type generic = component.getGenericType();
        boolean optional =
                generic instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == Optional.class;
        Type content =
                optional ? ((ParameterizedType) generic).getActualTypeArguments()[0] : generic;
        return new RecordShape.Component(
                component.getName(),
                optional ? RecordShape.Presence.OPTIONAL : RecordShape.Presence.REQUIRED,
                at(type, component, binding, content),
                Handles.accessor(component));
    }

    private Shape at(Class<?> type, RecordComponent component, Binding binding, Type content) {
        try {
            return of(content, binding);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + "." + component.getName() + ": " + e.getMessage(), e);
        }
    }
}
