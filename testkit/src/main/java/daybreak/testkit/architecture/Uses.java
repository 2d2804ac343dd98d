package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places where a class uses something that a rule speaks about. */
@FunctionalInterface
public interface Uses {

    /** What a constructor is called in class files. */
    String CONSTRUCTOR = "<init>";

    /** The uses in that class; none when it does without. */
    Stream<Offence> in(JavaClass user);

    /** Any use of a type of these packages: called, held, thrown, extended, annotated with. */
    static Uses ofPackages(String... patterns) {
        Packages packages = Packages.of(patterns);
        return dependingOn(packages::hold);
    }

    /** Any use of these types or of the types nested in them. */
    static Uses ofTypes(Class<?>... types) {
        Set<String> names = Arrays.stream(types).map(Class::getName).collect(Collectors.toSet());
        return dependingOn(type -> names.contains(outermost(type)));
    }

    /** Any use of a type outside these packages. Primitive types belong to no package. */
    static Uses outside(Packages allowed) {
        return dependingOn(type -> !type.isPrimitive() && !allowed.hold(type));
    }

    /** Calls of, and references to, methods of that type with one of these names. */
    static Uses calling(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return accessing(access ->
                access.getTargetOwner().isEquivalentTo(owner) && wanted.contains(access.getName()));
    }

    /** Calls of, and references to, any constructor of that type. */
    static Uses constructing(Class<?> owner) {
        return calling(owner, CONSTRUCTOR);
    }

    /** Calls of, and references to, one method of that type with exactly these parameters. */
    static Uses callingExactly(Class<?> owner, String name, Class<?>... parameters) {
        List<String> wanted = Arrays.stream(parameters).map(Class::getName).toList();
        return accessing(access ->
                access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(name)
                        && parametersOf(access).equals(wanted));
    }

    /** These uses of types, save those of these packages. */
    static Uses ofPackagesExcept(String pattern, Packages allowed) {
        Packages packages = Packages.of(pattern);
        return dependingOn(type -> packages.hold(type) && !allowed.hold(type));
    }

    /** These uses and those. */
    default Uses and(Uses others) {
        return user -> Stream.concat(in(user), others.in(user));
    }

    private static Uses dependingOn(Predicate<JavaClass> wanted) {
        return user ->
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> wanted.test(use.getTargetClass().getBaseComponentType()))
                        .map(use -> offence(user, use));
    }

    private static Uses accessing(Predicate<JavaAccess<?>> wanted) {
        return user ->
                user.getAccessesFromSelf().stream()
                        .filter(wanted)
                        .map(access ->
                                new Offence(
                                        SourceName.of(user),
                                        access.getLineNumber(),
                                        access.getDescription()));
    }

    private static Offence offence(JavaClass user, Dependency use) {
        return new Offence(
                SourceName.of(user),
                use.getSourceCodeLocation().getLineNumber(),
                use.getDescription());
    }

    private static List<String> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static String outermost(JavaClass type) {
        int nested = type.getName().indexOf('$');
        return nested < 0 ? type.getName() : type.getName().substring(0, nested);
    }
}
