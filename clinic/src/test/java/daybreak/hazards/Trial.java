package daybreak.hazards;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The tests of one removal, run in a program of their own with the control taken away. */
final class Trial {

    private static final long PATIENCE_S = 600;
    private static final List<String> MODULES_WITH_TESTS =
            List.of("quantities", "care", "devices", "simulation", "console");

    /**
     * What became of a test.
     *
     * @param why what it threw, in one line
     */
    record Ended(NamedTest test, TestEnd end, String why) {}

    private final Path root;

    Trial(Path root) {
        this.root = root;
    }

    /**
     * Runs each test of the removal.
     *
     * @param folder an empty one
     */
    List<Ended> of(Removal removal, Path folder) {
        Path classes = folder.resolve("classes");
        try {
            Files.createDirectories(classes);
            Weakened.layOut(removal, root, classes, folder.resolve("source"));
            Path output = folder.resolve("output.txt");
            return ends(removal, Files.readAllLines(run(removal, classes, output)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tests ran", e);
        }
    }

    private Path run(Removal removal, Path classes, Path output)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true"));
        settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", classPath(classes), TestsAlone.class.getName()));
        removal.tests().forEach(test -> command.add(test.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(output.resolveSibling("errors.txt").toFile())
                        .start();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new AssertionError(
                        removal + ": the tests have not ended within " + PATIENCE_S + " s");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return output;
    }

    /** What the build told this program, save that everything runs at its full figures. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name ->
                        name.startsWith("daybreak.") || name.startsWith("junit.jupiter.execution."))
                .filter(name -> !name.equals("daybreak.full") && !name.equals("daybreak.cases"))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        return settings;
    }

    private String classPath(Path classes) {
        Stream<Path> tests =
                MODULES_WITH_TESTS.stream()
                        .map(module -> root.resolve(module).resolve("target/test-classes"));
        String first =
                Stream.concat(Stream.of(classes), tests)
                        .map(Path::toString)
                        .reduce((one, next) -> one + File.pathSeparator + next)
                        .orElseThrow();
        return first
                + File.pathSeparator
                + Objects.requireNonNull(System.getProperty("java.class.path"));
    }

    private static List<Ended> ends(Removal removal, List<String> lines) {
        return removal.tests().stream()
                .map(test ->
                        lines.stream()
                                .flatMap(line -> end(test, line).stream())
                                .findFirst()
                                .orElseGet(() ->
                                        new Ended(
                                                test,
                                                TestEnd.BROKEN,
                                                "the program ended before it")))
                .toList();
    }

    private static Optional<Ended> end(NamedTest test, String line) {
        String[] parts = line.split("\t", 4);
        return line.startsWith(TestsAlone.SIGN) && parts[2].equals(test.toString())
                ? Optional.of(new Ended(test, TestEnd.valueOf(parts[1]), parts[3]))
                : Optional.empty();
    }
}
