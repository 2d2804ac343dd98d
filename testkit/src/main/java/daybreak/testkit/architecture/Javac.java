package daybreak.testkit.architecture;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's own compiler, asked for as much of its work as a rule needs. */
final class Javac {

    private Javac() {}

    /** What is done with a compiler that holds some sources. */
    @FunctionalInterface
    interface Work<T> {
        T with(JavacTask task) throws IOException;
    }

    /**
     * Does the work over those sources.
     *
     * @throws IllegalArgumentException when the compiler finds an error in them
     */
    static <T> T over(Collection<Path> sources, List<String> options, Work<T> work) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(faults, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, faults, options, null, units);
            T result = work.with(task);
            refuse(faults);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(DiagnosticCollector<JavaFileObject> faults) {
        faults.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(fault -> {
                    throw new IllegalArgumentException("javac refuses " + fault);
                });
    }
}
