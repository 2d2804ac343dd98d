package daybreak.clinic.record.bundle;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Being written: a new folder that nobody but its owner may read. Closed before it is finished, it
 * removes what it has written.
 */
public final class Bundle implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<String, String> sums = new TreeMap<>();
    private State state = State.BEING_WRITTEN;

    private enum State {
        BEING_WRITTEN,
        FINISHED
    }

    /** What came of beginning one. */
    public sealed interface Beginning {

        /** The folder is there and empty. */
        record Begun(Bundle bundle) implements Beginning {}

        /** The folder holds something, or is none. */
        record Taken(Path folder) implements Beginning {}
    }

    private Bundle(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, and those above it, unless it is there and empty. */
    public static Beginning begin(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return isEmpty(folder)
                    ? new Beginning.Begun(new Bundle(folder))
                    : new Beginning.Taken(folder);
        }
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new Beginning.Begun(new Bundle(folder));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Begins a file of it; its sum is kept when it is closed. */
    public OutputStream file(String name) throws IOException {
        Path file = folder.resolve(name);
        sums.put(name, "");
        return new BufferedOutputStream(
                new SummedFile(
                        new FileOutputStream(Files.createFile(file).toFile()),
                        sum -> sums.put(name, sum)),
                BUFFER);
    }

    /** How long a file of it has become, in bytes. */
    public long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }

    /** Writes the sums: from now on it is whole. */
    public void finish() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        try (OutputStream out =
                new SummedFile(
                        new FileOutputStream(folder.resolve(SUMS).toFile()),
                        _ -> state = State.FINISHED)) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        switch (state) {
            case FINISHED -> {
                // It stays.
            }
            case BEING_WRITTEN -> {
                for (String name : sums.keySet()) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder.resolve(SUMS));
            }
        }
    }
}
