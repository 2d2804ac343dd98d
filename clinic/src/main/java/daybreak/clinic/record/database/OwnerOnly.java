package daybreak.clinic.record.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner may read. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Makes the folder, and those above it, unless it is there. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
    }

    /** Writes a small file so that after a crash it stands there whole or not at all. */
    static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(FILE));
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads a small file that must be its owner's alone.
     *
     * @throws Obstacle when others may read or write it
     */
    static String read(Path file) throws IOException, Obstacle {
        refuseIfExposed(file);
        return Files.readString(file);
    }

    /**
     * @throws Obstacle when anybody but the owner has any right on the file or folder
     */
    static void refuseIfExposed(Path path) throws IOException, Obstacle {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        if (!FOLDER.containsAll(rights)) {
            throw new Obstacle(
                    DatabaseRefusal.Reason.SECRETS_EXPOSED,
                    path
                            + " can be read or written by others ("
                            + PosixFilePermissions.toString(rights)
                            + ")",
                    "make it its owner's alone: chmod go= " + path);
        }
    }
}
