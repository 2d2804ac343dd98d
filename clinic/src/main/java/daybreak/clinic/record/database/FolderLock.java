package daybreak.clinic.record.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock file: held by one program at a time, freed by the operating system when that program ends
 * in whichever way.
 */
final class FolderLock implements AutoCloseable {

    /**
     * What this program holds. Such a lock belongs to the whole process and is lost when any
     * channel on its file is closed, so that a second one must not even be opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or gives nothing when somebody holds it. */
    static Optional<FolderLock> tryTake(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, new byte[0], StandardOpenOption.CREATE);
        }
        Path real = file.toRealPath();
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(real, channel));
            }
        } catch (IOException e) {
            forget(real, channel);
            throw e;
        }
        forget(real, channel);
        return Optional.empty();
    }

    private static void forget(Path real, @Nullable FileChannel channel) throws IOException {
        HELD.remove(real);
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        forget(file, channel);
    }
}
