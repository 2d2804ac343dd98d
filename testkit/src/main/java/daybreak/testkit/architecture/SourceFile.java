package daybreak.testkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A Java source, parsed but not attributed.
 *
 * @param name the package's folder and the file's name
 * @param path where it lies
 * @param use whether it is part of the product or of its tests
 * @param text the source
 * @param unit the parsed source
 * @param trees of the parser that made the unit
 */
record SourceFile(
        String name, Path path, Use use, String text, CompilationUnitTree unit, DocTrees trees) {

    enum Use {
        PRODUCT,
        TEST
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    boolean isPackageInfo() {
        return name.endsWith("package-info.java");
    }

    /** The line on which the tree begins, counted from 1. */
    int firstLine(Tree tree) {
        return line(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /** The line on which the tree ends. */
    int lastLine(Tree tree) {
        return line(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    /** The doc comment's words, nothing when there is no such comment. */
    @Nullable String docComment(TreePath path) {
        return trees.getDocComment(path);
    }

    Offence offence(Tree tree, String text) {
        return new Offence(name, firstLine(tree), text);
    }

    private int line(long position) {
        return position < 0 ? 0 : Math.toIntExact(unit.getLineMap().getLineNumber(position));
    }
}
