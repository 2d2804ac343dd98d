package daybreak.testkit.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A switch over a closed family of types or constants names each of them: a new one then breaks the
 * build wherever somebody has to think about it. A {@code default}, or a last case that takes
 * whatever is left, would let it slip through.
 */
public final class SealedSwitches {

    private SealedSwitches() {}

    /**
     * No switch over a sealed type, over an enum of these packages, or over a record that has one
     * of them inside, has a case for whatever is left.
     *
     * @param enums whose constants are ours to name; those of a library are not
     */
    public static Rule withoutDefault(String gate, String because, Packages enums) {
        return new Rule(
                gate,
                because,
                tree -> {
                    Set<SourceFile> suspects = new HashSet<>();
                    int switches = 0;
                    for (SourceFile file : tree.product()) {
                        Suspicion suspicion = new Suspicion();
                        suspicion.scan(file.unit(), null);
                        switches += suspicion.switches;
                        if (suspicion.takesTheRest) {
                            suspects.add(file);
                        }
                    }
                    return new Rule.Found(switches, judge(suspects, enums));
                });
    }

    /** Types are needed to judge; so only the files that may be guilty are compiled. */
    private static List<Offence> judge(Set<SourceFile> suspects, Packages enums) {
        return Attribution.ask(
                suspects, (file, types, unit) -> new Judge(file, types, unit, enums).offences());
    }

    private static final class Suspicion extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private int switches;
        private boolean takesTheRest;

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
            look(tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
                SwitchExpressionTree tree, @Nullable Void unused) {
            look(tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void look(List<? extends CaseTree> cases) {
            switches++;
            takesTheRest |= cases.stream().anyMatch(Cases::mayTakeTheRest);
        }
    }

    private static final class Judge extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final SourceFile file;
        private final Cases types;
        private final CompilationUnitTree unit;
        private final Packages enums;
        private final List<Offence> offences = new ArrayList<>();

        Judge(SourceFile file, Cases types, CompilationUnitTree unit, Packages enums) {
            this.file = file;
            this.types = types;
            this.unit = unit;
            this.enums = enums;
        }

        List<Offence> offences() {
            scan(unit, null);
            return offences;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
            look(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(
                SwitchExpressionTree tree, @Nullable Void unused) {
            look(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void look(ExpressionTree selector, List<? extends CaseTree> cases) {
            TreePath here = getCurrentPath();
            types.closedFamily(new TreePath(here, selector), enums)
                    .ifPresent(family ->
                            cases.stream()
                                    .filter(each -> cases.size() > 1)
                                    .filter(each -> types.takesTheRest(here, selector, each))
                                    .forEach(each -> object(each, family)));
        }

        private void object(CaseTree each, String family) {
            offences.add(
                    new Offence(
                            file.name(),
                            Math.toIntExact(types.line(unit, each)),
                            "a switch over " + family + " has a case for whatever is left"));
        }
    }
}
