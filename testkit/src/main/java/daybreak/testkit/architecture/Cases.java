package daybreak.testkit.architecture;

import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the cases of a switch take, judged by their types. */
final class Cases {

    private final Trees trees;
    private final Types types;
    private final Elements elements;

    Cases(JavacTask task) {
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
        this.elements = task.getElements();
    }

    /** Whether the case may, as it is written, take whatever is left. */
    static boolean mayTakeTheRest(CaseTree each) {
        return each.getLabels().stream()
                .anyMatch(label ->
                        label instanceof DefaultCaseLabelTree
                                || (each.getGuard() == null
                                        && label instanceof PatternCaseLabelTree));
    }

    /** The name of the closed family that a selector is of, or has inside. */
    Optional<String> closedFamily(TreePath selector, Packages enums) {
        TypeMirror type = trees.getTypeMirror(selector);
        return type == null ? Optional.empty() : closedFamily(type, enums, new HashSet<>());
    }

    /** Whether the case takes every value that the selector can have. */
    boolean takesTheRest(TreePath owner, ExpressionTree selector, CaseTree each) {
        TypeMirror type = trees.getTypeMirror(new TreePath(owner, selector));
        TreePath here = new TreePath(owner, each);
        return type != null
                && each.getLabels().stream().anyMatch(label -> takesAll(here, each, label, type));
    }

    long line(CompilationUnitTree unit, CaseTree each) {
        return unit.getLineMap()
                .getLineNumber(trees.getSourcePositions().getStartPosition(unit, each));
    }

    private boolean takesAll(TreePath owner, CaseTree each, CaseLabelTree label, TypeMirror type) {
        return label instanceof DefaultCaseLabelTree
                || (each.getGuard() == null
                        && label instanceof PatternCaseLabelTree pattern
                        && takesAll(new TreePath(owner, label), pattern.getPattern(), type));
    }

    private boolean takesAll(TreePath owner, PatternTree pattern, TypeMirror type) {
        TreePath here = new TreePath(owner, pattern);
        if (pattern instanceof AnyPatternTree) {
            return true;
        }
        if (pattern instanceof BindingPatternTree binding) {
            TypeMirror taken = trees.getTypeMirror(new TreePath(here, binding.getVariable()));
            return taken != null && types.isSubtype(types.erasure(type), types.erasure(taken));
        }
        return pattern instanceof DeconstructionPatternTree record && takesAll(here, record, type);
    }

    private boolean takesAll(TreePath here, DeconstructionPatternTree pattern, TypeMirror type) {
        TypeMirror taken = trees.getTypeMirror(new TreePath(here, pattern.getDeconstructor()));
        if (taken == null || !types.isSameType(types.erasure(taken), types.erasure(type))) {
            return false;
        }
        List<? extends TypeMirror> components = componentTypes(taken);
        List<? extends PatternTree> nested = pattern.getNestedPatterns();
        for (int i = 0; i < nested.size(); i++) {
            if (!takesAll(here, nested.get(i), components.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> closedFamily(TypeMirror type, Packages enums, Set<String> seen) {
        TypeElement element = element(type);
        if (element == null || !seen.add(element.getQualifiedName().toString())) {
            return Optional.empty();
        }
        boolean closed =
                isEnum(element)
                        ? enums.hold(packageOf(element))
                        : element.getModifiers().contains(Modifier.SEALED);
        if (closed) {
            return Optional.of(element.getSimpleName().toString());
        }
        return componentTypes(type).stream()
                .flatMap(component -> closedFamily(component, enums, seen).stream())
                .map(inside -> element.getSimpleName() + " with " + inside + " inside")
                .findFirst();
    }

    private List<? extends TypeMirror> componentTypes(TypeMirror type) {
        TypeElement element = element(type);
        return element == null
                ? List.of()
                : ElementFilter.recordComponentsIn(element.getEnclosedElements()).stream()
                        .map(RecordComponentElement::asType)
                        .toList();
    }

    private @Nullable TypeElement element(TypeMirror type) {
        TypeMirror bound = type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
        return bound.getKind() == TypeKind.DECLARED ? (TypeElement) types.asElement(bound) : null;
    }

    private static boolean isEnum(TypeElement element) {
        return element.getKind() == ElementKind.ENUM;
    }

    private String packageOf(TypeElement element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }
}
