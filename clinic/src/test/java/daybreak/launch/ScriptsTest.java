package daybreak.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    /** For what stands in for Maven: does nothing when it is asked which version it is. */
    private static final String ONLY_THE_BUILD = "[ \"$1\" != -version ] || exit 0";

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void aBareMachine() throws IOException {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "daybreak"})
    void withoutAJdkItEndsWithStatusThreeAndOneLineThatNamesThePackage(String script)
            throws Exception {
        Shell.Ran ran = shell.run(script);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .contains("no JDK 25")
                .contains("package");
    }

    @Test
    void aJdkOfAnotherVersionIsPassedOver() throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-21"), "21.0.9").toString());

        assertThat(shell.run("check").status()).isEqualTo(3);
    }

    @Test
    void theJdkOfTheFirstFittingFolderIsTaken() throws Exception {
        Path right = Shell.jdk(folder.resolve("jdk-25"), "25.0.3");
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-21"), "21.0.9").toString());

        Shell.Ran ran =
                shell.bash(
                        ". launch/jdk.sh",
                        "usual_jdk_folders() { echo '/nowhere/at all'; echo '%s'; }"
                                .formatted(right),
                        "find_jdk_25",
                        "echo \"$JAVA_HOME $java\"");

        assertThat(ran.output()).containsExactly(right + " " + right.resolve("bin/java"));
    }

    @Test
    void aJdkBehindALinkInThePathIsFound() throws Exception {
        Path right = Shell.jdk(folder.resolve("elsewhere/jdk-25"), "25");
        Files.createSymbolicLink(shell.bin().resolve("javac"), right.resolve("bin/javac"));

        Shell.Ran ran = shell.bash(". launch/jdk.sh", "find_jdk_25", "echo \"$JAVA_HOME\"");

        assertThat(ran.output()).containsExactly(right.toRealPath().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "daybreak"})
    void withoutMavenItEndsWithStatusThreeAndOneLineThatNamesThePackage(String script)
            throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-25"), "25.0.3").toString());

        Shell.Ran ran = shell.run(script);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.errors()).singleElement().asString().contains("package maven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "quick full", "--help"})
    void anUnknownCallOfCheckIsRefusedWithStatusTwoAndWhatItKnows(String arguments)
            throws Exception {
        Shell.Ran ran = shell.run("check", arguments.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains("quick").contains("full");
    }

    @Test
    void aBuildThatFailsIsAFailedCheckThatShowsItsErrors() throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-25"), "25.0.3").toString());
        shell.install("mvn", "echo '12 [ERROR] the sky is green'", "exit 1");

        Shell.Ran ran = shell.run("check", "quick");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors()).contains("[ERROR] the sky is green");
        assertThat(ran.errors().getLast()).contains("FAILED").contains("target/check.log");
    }

    @Test
    void aBuildThatIsStuckIsEndedWithItsThreadsInTheLogAndItsEndOnTheTerminal() throws Exception {
        Path jdk = Shell.jdk(folder.resolve("jdk-25"), "25.0.3");
        shell.set("JAVA_HOME", jdk.toString());
        shell.set("DAYBREAK_CHECK_PATIENCE_S", "1");
        Shell.program(jdk.resolve("bin/jps"), "echo \"17 stuck.Test $PWD/care\"", "echo 18 other");
        Shell.program(jdk.resolve("bin/jstack"), "echo \"stack of $2\"");
        Shell.program(jdk.resolve("bin/jcmd"), "echo \"all threads of $1\"");
        shell.install(
                "mvn",
                ONLY_THE_BUILD,
                "echo '12 [INFO] Running daybreak.StuckIT'",
                "echo $$ > forever",
                "sleep 600");

        Shell.Ran ran = shell.run("check", "quick");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors())
                .anyMatch(line -> line.contains("STUCK: not done within 1 s"))
                .contains("12 [INFO] Running daybreak.StuckIT");
        assertThat(ran.output()).anyMatch(line -> line.matches("check: +\\d+ s +StuckIT"));
        assertThat(shell.home().resolve("target/check.log"))
                .content()
                .contains("stack of 17", "all threads of 17")
                .doesNotContain("stack of 18");
        assertThat(lives(shell.home().resolve("forever"))).isFalse();
    }

    @Test
    void aCheckThatIsStoppedSaysWhereItStoodAndTakesItsBuildAlong() throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-25"), "25.0.3").toString());
        shell.install(
                "mvn",
                ONLY_THE_BUILD,
                "echo '9 [INFO] --- maven-surefire-plugin:3.5.6:test (default-test) @ care ---'",
                "echo $$ > forever",
                "sleep 2; kill -TERM $PPID; sleep 600");

        Shell.Ran ran = shell.run("check", "quick");

        assertThat(ran.status()).isEqualTo(143);
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .contains("stopped after")
                .contains("at care: unit tests and properties");
        assertThat(lives(shell.home().resolve("forever"))).isFalse();
    }

    private static boolean lives(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readString(pidFile).strip());
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @Test
    void aCheckWithoutABillOfMaterialsFails() throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-25"), "25.0.3").toString());
        shell.install("mvn", "echo fine");
        shell.install("chromium", "echo Chromium 1");

        Shell.Ran ran = shell.run("check");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors()).anyMatch(line -> line.contains("bill of materials"));
    }

    @Test
    void aBuildThatChangesTheTreeFails() throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-25"), "25.0.3").toString());
        shell.install("mvn", ONLY_THE_BUILD, "touch changed");
        shell.install("git", "[ -e changed ] && echo '?? changed'", "exit 0");

        Shell.Ran ran = shell.run("check", "quick");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors()).anyMatch(line -> line.contains("changed files"));
    }

    @Test
    void withoutABrowserTheLastLinesSayWhatWasSkippedAndHowToGetIt() throws Exception {
        shell.set("JAVA_HOME", Shell.jdk(folder.resolve("jdk-25"), "25.0.3").toString());
        shell.install("mvn", "echo bom > target/daybreak-sbom.json");
        shell.install("chromium", "exit 1"); // a stand-in that cannot run
        shell.install("id", "echo 1000");

        Shell.Ran ran = shell.run("check");

        assertThat(ran.status()).isZero();
        assertThat(ran.output().getLast()).contains("passed");
        assertThat(ran.output().get(ran.output().size() - 2))
                .contains("SKIPPED")
                .contains("package chromium");
    }

    @Test
    void rootOnADebianInstallsChromium() throws Exception {
        shell.install("id", "echo 0");
        shell.install(
                "apt-get",
                "[[ $* = *install* ]] || exit 100",
                "printf '#!/usr/bin/env bash\\necho Chromium 1\\n' > '%s/chromium'"
                        .formatted(shell.bin()),
                "'%s' +x '%s/chromium'".formatted("/bin/chmod", shell.bin()));

        Shell.Ran ran =
                shell.bash(
                        "mkdir target",
                        ". launch/chromium.sh",
                        "find_chromium",
                        "echo \"$chromium\"");

        assertThat(ran.output().getLast()).isEqualTo(shell.bin().resolve("chromium").toString());
    }

    @Test
    void theReportAddsUpPartsAndTests() throws Exception {
        Path reports =
                Files.createDirectories(shell.home().resolve("care/target/surefire-reports"));
        Files.writeString(
                reports.resolve("TEST-A.xml"),
                """
                <testsuite name="A" time="1.5" tests="3" errors="0" skipped="1" failures="1">
                <testcase name="waits" classname="A">
                <skipped message="no browser"/>
                </testcase>
                </testsuite>
                """);
        Files.createDirectories(shell.home().resolve("target"));
        Files.writeString(
                shell.home().resolve("target/check.log"),
                """
                100 [INFO] --- spotless-maven-plugin:3.11.0:check (format) @ care ---
                600 [INFO] --- maven-compiler-plugin:3.15.0:compile (default-compile) @ care ---
                2600 [INFO] --- maven-surefire-plugin:3.5.6:test (default-test) @ care ---
                3600 [INFO] --- spotless-maven-plugin:3.11.0:check (format) @ clinic ---
                3700 [INFO] Reactor Summary for Daybreak 0.1.0:
                """);

        Shell.Ran ran =
                shell.bash(
                        "mode=check chromium=yes",
                        ". launch/watched.sh",
                        ". launch/report.sh",
                        "print_report");

        assertThat(ran.errors()).isEmpty();
        assertThat(ran.output())
                .anyMatch(line -> line.matches("  format +0\\.6 s"))
                .anyMatch(line -> line.matches("  compile with every gate +2\\.0 s"))
                .anyMatch(line -> line.matches("  unit tests and properties +1\\.0 s"))
                .anyMatch(line -> line.matches("  care .* 3 tests +1 failed +1 skipped +1\\.5 s"))
                .anyMatch(line -> line.equals("skipped: 1 test(s), such as A.waits: no browser"));
    }

    @Test
    void theLauncherBuildsOnlyWhenASourceIsNewerThanTheLastBuild() throws Exception {
        Path source = shell.home().resolve("care/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
        Path stamp = shell.home().resolve("target/built");
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, "");
        String[] question = {
            ". launch/build.sh", "sources_have_changed \"$PWD\" && echo changed || echo same"
        };

        aged(stamp, source, 60);
        assertThat(shell.bash(question).output()).containsExactly("same");
        aged(source, stamp, 60);
        assertThat(shell.bash(question).output()).containsExactly("changed");
        Files.delete(stamp);
        assertThat(shell.bash(question).output()).containsExactly("changed");
    }

    private static void aged(Path newer, Path older, int seconds) throws IOException {
        // Later than the folders, which are as old as the test.
        Instant then = Instant.parse("2100-01-01T00:00:00Z");
        Files.setLastModifiedTime(older, FileTime.from(then));
        Files.setLastModifiedTime(newer, FileTime.from(then.plusSeconds(seconds)));
    }
}
