package daybreak.testkit.planted;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A build by the same Maven and the same JDK that build the house, without the network: what it
 * needs has been fetched by the build that runs this.
 *
 * @param lines what it printed
 */
public record MavenRun(int status, List<String> lines) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final File NOTHING = new File("/dev/null");

    /**
     * Runs it.
     *
     * @param home of Maven
     * @param repository the local repository
     * @param folder with the pom
     */
    public static MavenRun of(Path home, Path repository, Path folder, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                home.resolve("bin").resolve("mvn").toString(),
                                "-B",
                                "-ntp",
                                "-o",
                                "-fae",
                                "-Dstyle.color=never",
                                "-Dmaven.repo.local=" + repository));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return run(builder);
    }

    private static MavenRun run(ProcessBuilder builder) {
        try {
            Path output = Files.createTempFile("maven", ".log");
            Process process =
                    builder.redirectInput(Redirect.from(NOTHING))
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            List<String> lines = Files.readAllLines(output);
            Files.delete(output);
            if (!ended) {
                throw new IllegalStateException(
                        "Maven has not ended within %s: %s"
                                .formatted(PATIENCE, String.join("\n", lines)));
            }
            return new MavenRun(process.exitValue(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Maven ran", e);
        }
    }
}
