package daybreak.clinic.record.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The cure of what a killed program leaves behind: its server, still running or half stopped, or
 * the file of one that is gone.
 *
 * <p>Called only by the holder of the folder's server lock, so that a living server here can be
 * nobody's but the dead program's.
 */
final class OldServer {

    private static final int POLL_MILLIS = 50;

    /** A fast stop ends the clients' work and writes a checkpoint. */
    private static final int FAST_STOP_SECONDS = 30;

    /** An immediate stop leaves the rest to recovery at the next start. */
    private static final int IMMEDIATE_STOP_SECONDS = 10;

    private final Path cluster;

    OldServer(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Stops the server of this data directory if it lives and removes its file if it does not.
     *
     * @throws Obstacle when it neither stops nor can be killed
     */
    void stop() throws IOException, Obstacle {
        Optional<ServerProcess> old = ServerProcess.named(cluster);
        if (old.isEmpty()) {
            return;
        }
        ServerProcess server = old.get();
        if (stopped(server, "INT", FAST_STOP_SECONDS)
                || stopped(server, "QUIT", IMMEDIATE_STOP_SECONDS)
                || stopped(server, "KILL", IMMEDIATE_STOP_SECONDS)) {
            Files.deleteIfExists(ServerProcess.pidFile(cluster));
            return;
        }
        throw new Obstacle(
                DatabaseRefusal.Reason.SERVER_DOES_NOT_START,
                "an older database server (process " + server.pid() + ") does not stop",
                "end that process, then start again");
    }

    private static boolean stopped(ServerProcess server, String signal, int seconds)
            throws IOException {
        if (!server.lives()) {
            return true;
        }
        server.signal(signal);
        // A server that somebody has halted takes no signal but this one.
        server.signal("CONT");
        for (int waited = 0; waited < seconds * 1_000; waited += POLL_MILLIS) {
            if (!server.lives()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for an older server to stop", e);
        }
    }
}
