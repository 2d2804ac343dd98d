package daybreak.clinic.record.database;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a server that nobody has closed when the program is told to end: while it was starting, or
 * because whoever should close it could not.
 */
final class LastStop {

    private static final Logger LOG = LoggerFactory.getLogger(LastStop.class);

    /** A clinic closes its pages and its record first. */
    private static final long LONGEST_CLOSING_SECONDS = 10;

    private final DataFolder folder;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private volatile Phase phase = Phase.STARTING;

    private enum Phase {
        STARTING,
        RUNNING
    }

    private LastStop(DataFolder folder) {
        this.folder = folder;
        this.hook =
                Thread.ofPlatform().name("postgres-last-stop").unstarted(this::stopUnlessClosed);
    }

    static LastStop armed(DataFolder folder) {
        LastStop stop = new LastStop(folder);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Somebody has the server now, and will close it. */
    void handedOver() {
        phase = Phase.RUNNING;
    }

    /** The server does not run any more. */
    void disarm() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            LOG.debug("the program is ending: the server was closed in time");
        }
    }

    /** What happens when the program is told to end. */
    void stopUnlessClosed() {
        try {
            switch (phase) {
                case STARTING -> new OldServer(folder.cluster()).stop();
                case RUNNING -> {
                    if (!closed.await(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS)) {
                        new OldServer(folder.cluster()).stop();
                    }
                }
            }
        } catch (IOException | Obstacle e) {
            LOG.error("the database of {} was not stopped", folder, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
