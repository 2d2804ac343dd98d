package daybreak.clinic.record.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The server that a data directory's {@code postmaster.pid} names, told apart from a zombie, from a
 * number that another program has by now, and from nothing.
 *
 * @param pid its number
 * @param port where it listens; 0 when the file does not say
 * @param cluster its data directory
 */
record ServerProcess(long pid, int port, Path cluster) {

    private static final int PORT_LINE = 3;

    /** What the file names, alive or not; empty when there is no file. */
    static Optional<ServerProcess> named(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(pidFile(cluster));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        OptionalLong pid = number(lines, 0);
        return Optional.of(
                new ServerProcess(
                        pid.orElse(0), (int) number(lines, PORT_LINE).orElse(0), cluster));
    }

    /** The server of this data directory, when it lives. */
    static Optional<ServerProcess> living(Path cluster) throws IOException {
        Optional<ServerProcess> named = named(cluster);
        return named.isPresent() && named.get().lives() ? named : Optional.empty();
    }

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static OptionalLong number(List<String> lines, int index) {
        if (lines.size() <= index || !lines.get(index).strip().matches("\\d{1,18}")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(lines.get(index).strip()));
    }

    /** True while a process of that number runs PostgreSQL on this data directory. */
    boolean lives() throws IOException {
        String command = commandLine();
        return command.contains("postgres") && command.contains(cluster.toString());
    }

    /** Empty for a process that is gone, and for a zombie. */
    private String commandLine() throws IOException {
        Path proc = Path.of("/proc", Long.toString(pid), "cmdline");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return new String(Files.readAllBytes(proc), StandardCharsets.UTF_8);
            } catch (NoSuchFileException _) {
                return "";
            }
        }
        return ProcessHandle.of(pid).flatMap(handle -> handle.info().commandLine()).orElse("");
    }

    /**
     * Sends a signal by name. The shell is asked because the platform's own way knows only TERM and
     * KILL, and TERM lets PostgreSQL wait for its clients.
     */
    void signal(String name) throws IOException {
        Process kill =
                new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!kill.waitFor(5, TimeUnit.SECONDS)) {
                throw new IOException("the signal " + name + " could not be sent to " + pid);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping process " + pid, e);
        }
    }
}
