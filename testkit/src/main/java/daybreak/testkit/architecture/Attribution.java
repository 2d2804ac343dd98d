package daybreak.testkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compiles some sources as far as their types, against the running program's class path, where all
 * their neighbours stand compiled.
 */
final class Attribution {

    private Attribution() {}

    /** What is asked of each source once its types are known. */
    @FunctionalInterface
    interface Question {
        List<Offence> of(SourceFile file, Cases types, CompilationUnitTree unit);
    }

    static List<Offence> ask(Collection<SourceFile> sources, Question question) {
        Map<Path, SourceFile> byPath =
                sources.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        return sources.isEmpty()
                ? List.of()
                : Javac.over(byPath.keySet(), options, task -> ask(task, byPath, question));
    }

    private static List<Offence> ask(
            JavacTask task, Map<Path, SourceFile> byPath, Question question) throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        Cases types = new Cases(task);
        List<Offence> offences = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            Path path = Path.of(unit.getSourceFile().toUri());
            offences.addAll(question.of(Objects.requireNonNull(byPath.get(path)), types, unit));
        }
        return offences;
    }
}
