package daybreak.benchmarks;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a person starts it, from the launcher on; it must have been built. */
final class Launched {

    private static final Path LAUNCHER = Path.of("..", "daybreak").toAbsolutePath().normalize();
    private static final long PATIENCE_S = 60;
    private static final int TIMES = 11;
    private static final String READY = "Daybreak demonstration ready: ";

    private final MachineClock clock;
    private final Path shelter;

    Launched(MachineClock clock, Path shelter) {
        this.clock = clock;
        this.shelter = shelter;
    }

    /** Of a command that needs no clinic, process start and end included. */
    Latencies command(String... words) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            MachineTime begin = clock.now();
            Process process =
                    started(List.of(words)).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("the command failed");
            }
            latencies.add(begin.until(clock.now()));
        }
        return latencies;
    }

    /**
     * What was measured.
     *
     * @param toFirstPage from the command to the sign-in page, on empty data
     * @param heap as the collector tells it after a while of living chairs and a full collection
     */
    record Demonstration(Duration toFirstPage, String heap, String memory) {}

    /** Starts a new demonstration of seed 1 and lets it live for so many seconds. */
    Demonstration demonstration(int seconds) throws IOException, InterruptedException {
        Files.createDirectories(shelter);
        Path folder = Files.createTempDirectory(shelter, "demo-").resolve("data");
        MachineTime begin = clock.now();
        Process process =
                started(
                                List.of(
                                        "demo",
                                        "--data",
                                        folder.toString(),
                                        "--port",
                                        "0",
                                        "--mllp-port",
                                        "0",
                                        "--seed",
                                        "1"))
                        .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            URI pages = URI.create(ready(output).substring(READY.length()));
            try (Site site = new Site(pages)) {
                if (site.get("/sign-in").statusCode() != 200) {
                    throw new IOException("no first page");
                }
                Duration toFirstPage = begin.until(clock.now());
                if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                    throw new IOException("the demonstration ended");
                }
                return new Demonstration(
                        toFirstPage, heapOf(process.pid()), Benchmarks.memoryOf(process.pid()));
            }
        } finally {
            process.destroy();
            process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        }
    }

    private static String ready(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line;
            }
        }
        throw new IOException("the demonstration ended before it was ready");
    }

    private static String heapOf(long pid) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> told = new ArrayList<>();
        for (String question : List.of("GC.heap_info", "GC.run", "GC.heap_info")) {
            Process asked =
                    new ProcessBuilder(jcmd.toString(), Long.toString(pid), question).start();
            try (BufferedReader answer = asked.inputReader(StandardCharsets.UTF_8)) {
                answer.lines()
                        .filter(line -> line.contains("total"))
                        .map(line -> line.strip().replaceAll("\\[.*", "").replaceAll("\\s+", " "))
                        .forEach(told::add);
            }
            asked.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        }
        return told.toString();
    }

    private static ProcessBuilder started(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(LAUNCHER.toString());
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DAYBREAK_NO_BUILD", "yes");
        return builder;
    }
}
