package daybreak.testkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads sources as far as their syntax. */
final class JavaParser {

    private JavaParser() {}

    /** Every Java source below the folder; none when there is no such folder. */
    static List<SourceFile> parse(Path folder, SourceFile.Use use) {
        List<Path> paths = javaFiles(folder);
        return paths.isEmpty()
                ? List.of()
                : Javac.over(paths, List.of("-proc:none"), task -> sources(task, use));
    }

    private static List<SourceFile> sources(JavacTask task, SourceFile.Use use) throws IOException {
        DocTrees trees = DocTrees.instance(task);
        List<SourceFile> sources = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Path path = Path.of(unit.getSourceFile().toUri());
            String packageName =
                    unit.getPackageName() == null ? "" : unit.getPackageName().toString();
            String name = SourceName.of(packageName, String.valueOf(path.getFileName()));
            sources.add(new SourceFile(name, path, use, Files.readString(path), unit, trees));
        }
        return sources;
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
