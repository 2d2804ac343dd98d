package daybreak.clinic.record.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server writes about itself, from a given place on: the only place that says why. */
final class ServerLog {

    private static final long LONGEST_KEPT = 8L << 20;
    private static final int LONGEST_READ = 1 << 20;

    /** Said to every client that comes too early; no fault. */
    private static final Pattern STARTING = Pattern.compile("FATAL: {2}the database system is .*");

    private static final Pattern FATAL =
            Pattern.compile(".*?(FATAL|PANIC|initdb: error|unshare): +(.*)");

    private final Path file;
    private final long from;

    private ServerLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    /** The log from now on; one that has grown long is put aside first. */
    static ServerLog fromHere(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new ServerLog(file, 0);
        }
        if (Files.size(file) > LONGEST_KEPT) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
            return new ServerLog(file, 0);
        }
        return new ServerLog(file, Files.size(file));
    }

    /** The first line that says why the server cannot run, without its time and number. */
    Optional<String> fault() throws IOException {
        for (String line : lines()) {
            Matcher fatal = FATAL.matcher(line);
            if (fatal.matches() && !STARTING.matcher(line.substring(fatal.start(1))).matches()) {
                return Optional.of(fatal.group(2));
            }
        }
        return Optional.empty();
    }

    /** True when the fault is a port that somebody else took in the meantime. */
    boolean saysPortTaken() throws IOException {
        return lines().stream().anyMatch(line -> line.contains("Address already in use"));
    }

    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long length = Math.min(log.length() - from, LONGEST_READ);
            if (length <= 0) {
                return List.of();
            }
            byte[] bytes = new byte[(int) length];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
