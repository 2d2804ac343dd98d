package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.stream.Stream;

/** What a class needs stands in its constructor. */
public final class Injection {

    private Injection() {}

    /**
     * No field and no setter has one of the annotations.
     *
     * @param annotations by their full names
     */
    public static Rule byConstructorOnly(String gate, String because, String... annotations) {
        Set<String> refused = Set.of(annotations);
        return new Rule(
                gate,
                because,
                tree ->
                        new Rule.Found(
                                tree.written().size(),
                                tree.written().stream()
                                        .flatMap(type -> look(type, refused))
                                        .toList()));
    }

    private static Stream<Offence> look(JavaClass type, Set<String> refused) {
        return type.getMembers().stream()
                .filter(member -> member instanceof JavaField || member instanceof JavaMethod)
                .filter(member -> isAnnotated(member, refused))
                .map(member ->
                        new Offence(
                                SourceName.of(type), 0, member.getDescription() + " is injected"));
    }

    private static boolean isAnnotated(JavaMember member, Set<String> refused) {
        return member.getAnnotations().stream()
                .anyMatch(annotation -> refused.contains(annotation.getRawType().getName()));
    }
}
