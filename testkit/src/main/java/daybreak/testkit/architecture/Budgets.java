package daybreak.testkit.architecture;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a file and a method may be. What has a good reason to be longer stands in a list with
 * that reason; an entry that is no longer needed is an offence itself.
 */
public final class Budgets {

    private Budgets() {}

    /**
     * No Java source of the product has more lines than that.
     *
     * @param exempt the file's name in the tree, and the reason
     */
    public static Rule files(String gate, String because, int lines, Map<String, String> exempt) {
        return rule(gate, because, lines, exempt, Tree::product, file -> Stream.of(length(file)));
    }

    /**
     * No Java source of the tests has more lines than that.
     *
     * @param exempt the file's name in the tree, and the reason
     */
    public static Rule testFiles(
            String gate, String because, int lines, Map<String, String> exempt) {
        return rule(gate, because, lines, exempt, Tree::tests, file -> Stream.of(length(file)));
    }

    /**
     * No method has more lines than that, from its first annotation to its last brace.
     *
     * @param exempt the file's name, {@code #} and the method's name; and the reason
     */
    public static Rule methods(String gate, String because, int lines, Map<String, String> exempt) {
        return rule(
                gate, because, lines, exempt, Tree::sources, file -> new Methods(file).measured());
    }

    /** Something that has a length. */
    private record Measured(String key, String what, String file, int line, int lines) {

        Offence over(int limit) {
            return new Offence(
                    file, line, "%s has %d lines; the budget is %d".formatted(what, lines, limit));
        }
    }

    private static Rule rule(
            String gate,
            String because,
            int limit,
            Map<String, String> exempt,
            Function<Tree, List<SourceFile>> which,
            Function<SourceFile, Stream<Measured>> measure) {
        return new Rule(
                gate,
                because,
                tree -> judge(which.apply(tree).stream().flatMap(measure).toList(), limit, exempt));
    }

    private static Rule.Found judge(
            List<Measured> measured, int limit, Map<String, String> exempt) {
        List<Measured> over = measured.stream().filter(thing -> thing.lines() > limit).toList();
        Set<String> keys = over.stream().map(Measured::key).collect(Collectors.toSet());
        Stream<Offence> tooLong =
                over.stream()
                        .filter(thing -> !exempt.containsKey(thing.key()))
                        .map(thing -> thing.over(limit));
        Stream<Offence> needless =
                exempt.keySet().stream()
                        .filter(key -> !keys.contains(key))
                        .map(key -> new Offence(key, 0, "is exempt from the budget, needlessly"));
        return new Rule.Found(measured.size(), Stream.concat(tooLong, needless).toList());
    }

    private static Measured length(SourceFile file) {
        int lines = Math.toIntExact(file.text().lines().count());
        return new Measured(file.name(), "the file", file.name(), 0, lines);
    }

    private static final class Methods extends Sources.Reader {

        private final List<Measured> found = new ArrayList<>();

        Methods(SourceFile file) {
            super(file);
        }

        Stream<Measured> measured() {
            read();
            return found.stream();
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            String name = method.getName().toString();
            int first = file().firstLine(method);
            found.add(
                    new Measured(
                            file().name() + "#" + name,
                            "method " + name,
                            file().name(),
                            first,
                            file().lastLine(method) - first + 1));
            return super.visitMethod(method, null);
        }
    }
}
