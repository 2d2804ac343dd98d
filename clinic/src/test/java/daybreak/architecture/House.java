package daybreak.architecture;

import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The house as the rules see it. */
final class House {

    static final List<String> MODULES =
            List.of(
                    "quantities",
                    "care",
                    "devices",
                    "simulation",
                    "console",
                    "clinic",
                    "testkit",
                    "benchmarks");

    private House() {}

    /** Where the tree stands. */
    static Path root() {
        return Path.of(
                Objects.requireNonNull(
                        System.getProperty("daybreak.root"), "the build says where the root is"));
    }

    /** Every module's sources, and the classes of those that are built before this test runs. */
    static Tree tree() {
        Tree.Builder tree = Tree.under(root());
        for (String module : MODULES) {
            Path folder = root().resolve(module);
            tree.product(folder.resolve("src/main/java"));
            tree.tests(folder.resolve("src/test/java"));
            tree.classes(folder.resolve("target/classes"));
        }
        return tree.generated(Packages.of("daybreak.pages..")).read();
    }

    /** Every rule of the house. */
    static List<Rule> rules() {
        return Stream.of(
                        Arrows.rules(),
                        Clocks.rules(),
                        Languages.rules(),
                        Quantities.rules(),
                        Style.rules(),
                        Documents.rules())
                .flatMap(List::stream)
                .toList();
    }
}
