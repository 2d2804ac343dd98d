package daybreak.testkit.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildReportsTest {

    private static final Path FOLDER = Path.of("/somewhere");
    private static final String WARNING =
            "[WARNING] /somewhere/warning/src/A.java:[3,4] [OperatorPrecedence] Use grouping";

    @Test
    void aWarningInAModuleThatPassesIsNoReport() {
        assertThat(of(WARNING)).isEmpty();
    }

    @Test
    void aWarningInAModuleThatFailsIsTheReportOfItsGate() {
        assertThat(
                        of(
                                WARNING,
                                "[ERROR] Failed to execute goal"
                                        + " org.apache.maven.plugins:maven-compiler-plugin:3.15.0:compile"
                                        + " (default-compile) on project planted-warning: Compilation"
                                        + " failure"))
                .containsExactly(
                        new Reported(
                                "error-prone",
                                "warning/src/A.java",
                                "[OperatorPrecedence] Use grouping"));
    }

    @Test
    void aGoalThatNobodyExpectedToFailIsReportedAsTheBuilds() {
        assertThat(
                        of(
                                "[ERROR] Failed to execute goal org.example:other-maven-plugin:1:run (x)"
                                        + " on project planted-format: broken"))
                .extracting(Reported::gate)
                .containsExactly("build");
    }

    @Test
    void anEnforcersMessageBelongsToTheModuleThatItStopped() {
        assertThat(
                        of(
                                "[ERROR] Failed to execute goal"
                                        + " org.apache.maven.plugins:maven-enforcer-plugin:3.6.3:enforce"
                                        + " (the-tree-agrees) on project planted-snapshot: ",
                                "[ERROR] Rule 2:"
                                        + " org.apache.maven.enforcer.rules.dependency.RequireReleaseDeps"
                                        + " failed with message:",
                                "[ERROR]    planted:unfinished:pom:1-SNAPSHOT",
                                "[ERROR] -> [Help 1]",
                                "[ERROR] something else"))
                .containsExactly(
                        new Reported(
                                "snapshot",
                                "snapshot/pom.xml",
                                "[ERROR]    planted:unfinished:pom:1-SNAPSHOT\n"));
    }

    private static List<Reported> of(String... lines) {
        return BuildReports.of(new MavenRun(1, List.of(lines)), FOLDER);
    }
}
