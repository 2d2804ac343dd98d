package daybreak.testkit.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A build by the same Maven and the same JDK that build the house, without the network: what it
 * needs has been fetched by the build that runs this.
 *
 * @param lines what it printed
 */
public record MavenRun(int status, List<String> lines) {

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
            Process process = builder.start();
            process.getOutputStream().close();
            List<String> lines = process.inputReader().lines().toList();
            return new MavenRun(process.waitFor(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Maven ran", e);
        }
    }
}
