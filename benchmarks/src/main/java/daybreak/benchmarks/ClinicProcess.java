package daybreak.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A clinic in a process of its own, with the launcher's settings; it ends with this one. */
final class ClinicProcess implements AutoCloseable {

    private static final List<String> LAUNCHERS_SETTINGS =
            List.of(
                    "-Xms64m",
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.awt.headless=true");
    private static final long PATIENCE_S = 120;

    private final Process process;
    private final Path folder;
    private final InetSocketAddress monitorsAt;
    private final URI pages;

    private ClinicProcess(Process process, Path folder, String ready) {
        this.process = process;
        this.folder = folder;
        String[] words = ready.split(" ", -1);
        this.monitorsAt =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[1]));
        this.pages = URI.create(words[2]);
    }

    static ClinicProcess start(Path shelter, int chairs, String watched) throws IOException {
        return start(shelter, BenchedClinic.class, List.of(Integer.toString(chairs), watched));
    }

    /** One whose program takes the data folder, and what else it is told. */
    static ClinicProcess start(Path shelter, Class<?> program, List<String> told)
            throws IOException {
        Files.createDirectories(shelter);
        Path folder = Files.createTempDirectory(shelter, "clinic-").resolve("data");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LAUNCHERS_SETTINGS);
        command.addAll(flagsWanted());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.add(folder.toString());
        command.addAll(told);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.startsWith("ready ")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the clinic ended before it was open");
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        return new ClinicProcess(process, folder, line);
    }

    /** Further flags of the measured process, such as a flight recording's. */
    private static List<String> flagsWanted() {
        String flags = System.getProperty("clinic.flags", "");
        return flags.isEmpty() ? List.of() : List.of(flags.split(" ", -1));
    }

    InetSocketAddress monitorsAt() {
        return monitorsAt;
    }

    URI pages() {
        return pages;
    }

    long pid() {
        return process.pid();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
