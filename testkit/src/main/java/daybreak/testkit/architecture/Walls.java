package daybreak.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/** Rules about who may use what. */
public final class Walls {

    private Walls() {}

    /** Classes of these packages use nothing outside the allowed ones. */
    public static Rule usesOnly(String gate, String because, Packages who, Packages allowed) {
        return never(gate, because, who, Uses.outside(allowed));
    }

    /** Classes of these packages never use that. */
    public static Rule never(String gate, String because, Packages who, Uses what) {
        return new Rule(gate, because, tree -> look(tree, who::hold, what));
    }

    /**
     * Only classes of the home use that. When nobody at home uses it either, the rule has looked at
     * nothing: what it walls in has moved, or has another name by now.
     */
    public static Rule onlyIn(String gate, String because, Packages home, Uses what) {
        return new Rule(
                gate,
                because,
                tree -> {
                    Rule.Found outside = look(tree, type -> !home.hold(type), what);
                    boolean used =
                            tree.classes().stream()
                                    .filter(home::hold)
                                    .anyMatch(type -> what.in(type).findAny().isPresent());
                    return used ? outside : new Rule.Found(0, outside.offences());
                });
    }

    private static Rule.Found look(Tree tree, Predicate<JavaClass> who, Uses what) {
        List<JavaClass> scope = tree.classes().stream().filter(who).toList();
        return new Rule.Found(scope.size(), scope.stream().flatMap(what::in).toList());
    }
}
