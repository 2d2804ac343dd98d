package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some packages, in the pattern language of ArchUnit: {@code a.b} is that package, {@code a.b..} it
 * and all below it, {@code ..b..} every package with a part of that name.
 */
public final class Packages {

    private final List<String> patterns;
    private final List<PackageMatcher> matchers;

    private Packages(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        this.matchers = patterns.stream().map(PackageMatcher::of).toList();
    }

    public static Packages of(String... patterns) {
        return new Packages(Arrays.asList(patterns));
    }

    /** These and those. */
    public Packages and(String... more) {
        return new Packages(Stream.concat(patterns.stream(), Arrays.stream(more)).toList());
    }

    boolean hold(String packageName) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(packageName));
    }

    boolean hold(JavaClass type) {
        return hold(type.getPackageName());
    }

    @Override
    public String toString() {
        return String.join(", ", patterns);
    }
}
