package daybreak.testkit.architecture;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules against a floating-point number where a quantity should stand. A method may give or take
 * one as a numeric edge when the last word of its name is the unit.
 */
public final class BareDoubles {

    private static final Pattern FLOATING =
            Pattern.compile("\\b(double|float|Double|Float|DoubleStream|DoubleSupplier)\\b");

    private BareDoubles() {}

    /**
     * In these packages no field, component, parameter, variable or result is floating-point.
     *
     * @param units last words, in lower case, that make a method a numeric edge
     */
    public static Rule nowhereIn(
            String gate, String because, Packages who, Packages kernels, Set<String> units) {
        return rule(
                gate,
                because,
                file -> who.hold(file.packageName()) && !kernels.hold(file.packageName()),
                units,
                _ -> true);
    }

    /**
     * Outside the kernels nothing floating-point has a name with one of those words.
     *
     * @param words in lower case
     * @param units last words, in lower case, that make a method a numeric edge
     */
    public static Rule notFor(
            String gate, String because, Packages kernels, Set<String> words, Set<String> units) {
        return rule(
                gate,
                because,
                file -> !kernels.hold(file.packageName()),
                units,
                name -> Names.words(name).stream().anyMatch(words::contains));
    }

    private static Rule rule(
            String gate,
            String because,
            Predicate<SourceFile> which,
            Set<String> units,
            Predicate<String> named) {
        return Sources.rule(
                gate,
                because,
                tree -> tree.product().stream().filter(which).toList(),
                file -> new Declarations(file, units, named).read());
    }

    private static final class Declarations extends Sources.Reader {

        private final Set<String> units;
        private final Predicate<String> named;

        Declarations(SourceFile file, Set<String> units, Predicate<String> named) {
            super(file);
            this.units = units;
            this.named = named;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            String name = method.getName().toString();
            if (isNumericEdge(name)) {
                return null;
            }
            judge(method, method.getReturnType(), name);
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
            judge(variable, variable.getType(), variable.getName().toString());
            return super.visitVariable(variable, null);
        }

        private void judge(Tree where, @Nullable Tree type, String name) {
            if (type != null && FLOATING.matcher(type.toString()).find() && named.test(name)) {
                object(where, type + " " + name + ": use the quantity's own type");
            }
        }

        private boolean isNumericEdge(String method) {
            List<String> words = Names.words(method);
            return !words.isEmpty() && units.contains(words.getLast().toLowerCase(Locale.ROOT));
        }
    }
}
