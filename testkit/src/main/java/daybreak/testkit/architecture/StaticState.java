package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.stream.Stream;

/** Nothing static changes: two clinics in one machine must not meet. */
public final class StaticState {

    private StaticState() {}

    /**
     * Static fields are final, arrays among them private, and none is of a type of the JDK that
     * exists to change. A final field of an interface such as {@code List} is taken for immutable.
     */
    public static Rule none(String gate, String because) {
        return new Rule(
                gate,
                because,
                tree ->
                        new Rule.Found(
                                tree.written().size(),
                                tree.written().stream().flatMap(StaticState::look).toList()));
    }

    private static Stream<Offence> look(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> has(field, JavaModifier.STATIC))
                .filter(field -> !has(field, JavaModifier.SYNTHETIC))
                .filter(StaticState::mayChange)
                .map(field ->
                        new Offence(
                                SourceName.of(type),
                                0,
                                "static %s may change".formatted(field.getDescription())));
    }

    private static boolean mayChange(JavaField field) {
        JavaClass type = field.getRawType();
        return !has(field, JavaModifier.FINAL)
                || (type.isArray() && !has(field, JavaModifier.PRIVATE))
                || existsToChange(type);
    }

    private static boolean existsToChange(JavaClass type) {
        if (!type.getPackageName().startsWith("java.") || type.isArray() || type.isPrimitive()) {
            return false;
        }
        Class<?> loaded = load(type.getName());
        boolean container =
                Collection.class.isAssignableFrom(loaded) || Map.class.isAssignableFrom(loaded);
        return (container && !loaded.isInterface())
                || loaded.getPackageName().equals("java.util.concurrent.atomic")
                || Stream.of(Random.class, ThreadLocal.class, Lock.class, ReadWriteLock.class)
                        .anyMatch(changing -> changing.isAssignableFrom(loaded));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, StaticState.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the JDK has lost " + name, e);
        }
    }

    private static boolean has(JavaField field, JavaModifier modifier) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return modifiers.contains(modifier);
    }
}
