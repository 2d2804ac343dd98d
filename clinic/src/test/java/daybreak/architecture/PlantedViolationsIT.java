package daybreak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.architecture.Rule;
import daybreak.testkit.planted.BuildReports;
import daybreak.testkit.planted.Harvest;
import daybreak.testkit.planted.MavenRun;
import daybreak.testkit.planted.Planted;
import daybreak.testkit.planted.RottenBuild;
import daybreak.testkit.planted.RottenTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Every gate of the house is shown to close: what is planted for it is reported, and nothing else.
 */
class PlantedViolationsIT {

    private static final Path PLANTED = House.root().resolve("planted");
    private static final RottenTree TREE = new RottenTree(PLANTED.resolve("architecture"));
    private static final RottenBuild BUILD =
            new RottenBuild(House.root(), PLANTED.resolve("build"));

    /** The gates that the build itself closes; those of the tests are the rules of the house. */
    private static final Set<String> GATES_OF_THE_BUILD =
            Set.of("format", "error-prone", "null-away", "lint", "convergence", "snapshot", "room");

    @Test
    void theRulesOfTheHouseReportWhatWasPlantedAndNothingElse(@TempDir Path classes) {
        Harvest harvest = Harvest.of(TREE.planted(), TREE.reported(House.rules(), classes));

        assertThat(harvest.missed()).as("planted, and not reported").isEmpty();
        assertThat(harvest.unasked()).as("reported, and not planted").isEmpty();
    }

    @Test
    void theBuildReportsWhatWasPlantedAndNothingElse(
            @TempDir(factory = BelowTheRoot.class) Path folder) {
        BUILD.layOut(folder, List.of("testkit", "quantities", "care"));

        MavenRun run =
                MavenRun.of(
                        property("daybreak.maven"),
                        property("daybreak.repository"),
                        folder,
                        "compile");
        Harvest harvest = Harvest.of(BUILD.planted(), BuildReports.of(run, folder));

        assertThat(harvest.missed()).as(String.join("\n", run.lines())).isEmpty();
        assertThat(harvest.unasked()).as("reported, and not planted").isEmpty();
    }

    @Test
    void somethingIsPlantedForEveryGate() {
        Set<String> gates =
                Stream.concat(House.rules().stream().map(Rule::gate), GATES_OF_THE_BUILD.stream())
                        .collect(Collectors.toSet());
        List<Planted> planted =
                Stream.concat(TREE.planted().stream(), BUILD.planted().stream()).toList();

        assertThat(Harvest.unproven(gates, planted)).as("nothing is planted for").isEmpty();
        assertThat(Harvest.strays(gates, planted)).as("planted for no gate").isEmpty();
    }

    /** Where Maven finds the real root's own settings. */
    static final class BelowTheRoot implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
                throws IOException {
            Path target = Files.createDirectories(House.root().resolve("target"));
            return Files.createTempDirectory(target, "planted");
        }
    }

    private static Path property(String name) {
        return Path.of(Objects.requireNonNull(System.getProperty(name), name));
    }
}
