package daybreak.clinic.record.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a clinic's own server again when it has ended by itself: killed, out of memory, or because
 * its disk was full. It comes back at the port where it was, so that whoever waits for it finds it;
 * as long as it cannot start it is tried again.
 *
 * <p>A server that is halted lives, and is left alone: two on one folder would be worse than none.
 */
final class ServerGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerGuard.class);
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final Path binaries;
    private final Secret owner;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("postgres-guard").factory());
    private EmbeddedServer server;

    /**
     * @param server as it was started
     * @param binaries where its programs lie
     * @param owner the owner's password as it is from now on
     */
    ServerGuard(EmbeddedServer server, Path binaries, Secret owner) {
        this.server = server;
        this.binaries = binaries;
        this.owner = owner;
    }

    void begin() {
        var _ =
                looking.scheduleWithFixedDelay(
                        this::look,
                        BETWEEN_LOOKS_MILLIS,
                        BETWEEN_LOOKS_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        try {
            if (!looking.isShutdown() && !server.lives()) {
                LOG.warn("the database server has ended by itself and is started again");
                server = server.startAgain(binaries, owner);
                LOG.info("the database server runs again");
            }
        } catch (IOException | Obstacle | RuntimeException e) {
            LOG.error("the database server does not start yet; it is tried again", e);
        }
    }

    /** Stops it, and lets nobody start it again. */
    @Override
    public void close() throws IOException {
        looking.shutdown();
        synchronized (this) {
            server.close();
        }
    }
}
