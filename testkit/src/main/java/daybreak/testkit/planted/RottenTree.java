package daybreak.testkit.planted;

import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A small tree that breaks every rule of the house: sources in {@code product} and {@code tests},
 * documents beside them. The product's sources are compiled against the running program's class
 * path, so that they can break rules about what stands there.
 */
public final class RottenTree {

    private static final String PRODUCT = "product";
    private static final String TESTS = "tests";

    private final Path folder;

    public RottenTree(Path folder) {
        this.folder = folder;
    }

    /** What is planted in it. */
    public List<Planted> planted() {
        return Planted.below(folder).stream()
                .map(each -> new Planted(inTree(each.file()), each.gate(), each.text()))
                .toList();
    }

    /**
     * What the rules report of it.
     *
     * @param empty where the compiled classes go
     */
    public List<Reported> reported(Collection<Rule> rules, Path empty) {
        compile(empty);
        Tree tree =
                Tree.under(folder)
                        .product(folder.resolve(PRODUCT))
                        .tests(folder.resolve(TESTS))
                        .classes(empty)
                        .generated(Packages.of())
                        .read();
        return rules.stream().flatMap(rule -> reports(rule, tree)).toList();
    }

    private static Stream<Reported> reports(Rule rule, Tree tree) {
        return rule.inspect(tree).offences().stream()
                .map(offence -> new Reported(rule.gate(), offence.file(), offence.text()));
    }

    private static String inTree(String file) {
        for (String part : List.of(PRODUCT + "/", TESTS + "/")) {
            if (file.startsWith(part)) {
                return file.substring(part.length());
            }
        }
        return file;
    }

    private void compile(Path into) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(folder.resolve(PRODUCT))) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-parameters", "-nowarn", "-d", into.toString());
            boolean compiled =
                    compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            if (!compiled) {
                throw new IllegalArgumentException("the planted sources do not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
