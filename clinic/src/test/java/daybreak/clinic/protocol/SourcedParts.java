package daybreak.clinic.protocol;

import daybreak.quantities.evidence.Sourced;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A protocol taken apart, without knowing what its parts are. */
public final class SourcedParts {

    private SourcedParts() {}

    /** Everything with evidence in a part of a protocol. */
    public static Stream<Sourced<?>> of(Object part) {
        return switch (part) {
            case Sourced<?> one -> Stream.of(one);
            case Map<?, ?> map -> map.values().stream().flatMap(SourcedParts::of);
            case Collection<?> list -> list.stream().flatMap(SourcedParts::of);
            case Optional<?> maybe -> maybe.stream().flatMap(SourcedParts::of);
            case Record whole -> components(whole).values().stream().flatMap(SourcedParts::of);
            default -> Stream.of();
        };
    }

    /** What a record holds, by name. */
    static Map<String, Object> components(Record whole) {
        Map<String, Object> components = new TreeMap<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(whole));
            } catch (ReflectiveOperationException closed) {
                throw new LinkageError(component.toString(), closed);
            }
        }
        return components;
    }
}
