package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL server of a data folder, started by this program and stopped by it.
 *
 * <p>Its output goes to a file, not to a pipe: a server that outlives its killed program must not
 * die of a broken pipe in the middle of its work.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final int POLL_MILLIS = 50;
    private static final int PORT_ATTEMPTS = 3;

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final LastStop lastStop;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres server, LastStop lastStop) {
        this.folder = folder;
        this.server = server;
        this.lastStop = lastStop;
    }

    /**
     * Starts it, making the cluster if there is none.
     *
     * @param binaries where the server's programs lie or shall be unpacked
     * @throws Obstacle when it does not start, with the reason from its log
     */
    static EmbeddedServer start(DataFolder folder, Path binaries, Secret owner)
            throws IOException, Obstacle {
        new OldServer(folder.cluster()).stop();
        return startedAt(folder, binaries, owner, Optional.empty());
    }

    /**
     * Starts it once more where it was, after it has ended by itself. What it left behind is its
     * own to judge: some of its processes may still be ending.
     *
     * @throws Obstacle when it does not start, with the reason from its log
     */
    EmbeddedServer startAgain(Path binaries, Secret owner) throws IOException, Obstacle {
        server.close();
        lastStop.disarm();
        return startedAt(folder, binaries, owner, Optional.of(port()));
    }

    private static EmbeddedServer startedAt(
            DataFolder folder, Path binaries, Secret owner, Optional<Integer> port)
            throws IOException, Obstacle {
        LastStop lastStop = LastStop.armed(folder);
        try {
            EmbeddedPostgres server = started(folder, binaries, owner, port);
            lastStop.handedOver();
            return new EmbeddedServer(folder, server, lastStop);
        } catch (IOException | Obstacle | RuntimeException e) {
            lastStop.disarm();
            throw e;
        }
    }

    private static EmbeddedPostgres started(
            DataFolder folder, Path binaries, Secret owner, Optional<Integer> port)
            throws IOException, Obstacle {
        for (int attempt = 1; ; attempt++) {
            ServerLog log = ServerLog.fromHere(folder.serverLog());
            // A builder keeps the port that it found for its first start.
            EmbeddedPostgres.Builder builder = builder(folder, binaries, owner);
            port.ifPresent(builder::setPort);
            try {
                return started(folder, builder, log);
            } catch (Obstacle obstacle) {
                if (attempt == PORT_ATTEMPTS || port.isPresent() || !log.saysPortTaken()) {
                    throw obstacle;
                }
            }
        }
    }

    private static EmbeddedPostgres started(
            DataFolder folder, EmbeddedPostgres.Builder builder, ServerLog log)
            throws IOException, Obstacle {
        CompletableFuture<EmbeddedPostgres> start = new CompletableFuture<>();
        Thread starter =
                Thread.ofPlatform()
                        .daemon()
                        .name("postgres-start")
                        .start(() -> startInto(start, builder));
        while (true) {
            try {
                return start.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // The library waits its whole time even for a server that has ended.
                Optional<String> fault = log.fault();
                if (fault.isPresent() && ServerProcess.living(folder.cluster()).isEmpty()) {
                    starter.interrupt();
                    start.thenAccept(EmbeddedServer::abandon).exceptionally(_ -> null).join();
                    throw doesNotStart(folder, fault.get());
                }
            } catch (ExecutionException e) {
                throw doesNotStart(
                        folder, log.fault().orElseGet(() -> String.valueOf(e.getCause())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the database started", e);
            }
        }
    }

    private static void startInto(
            CompletableFuture<EmbeddedPostgres> start, EmbeddedPostgres.Builder builder) {
        try {
            start.complete(builder.start());
        } catch (IOException | RuntimeException | Error e) {
            start.completeExceptionally(e);
        }
    }

    /** Frees the library's own lock: an interrupted start counts as a start for it. */
    private static void abandon(EmbeddedPostgres halfStarted) {
        try {
            halfStarted.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DataFolder folder, Path binaries, Secret owner) {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.cluster())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setOverrideWorkingDirectory(binaries.toFile())
                        .setPGStartupWait(LONGEST_START)
                        .setOutputRedirector(Redirect.appendTo(folder.serverLog().toFile()))
                        .setErrorRedirector(Redirect.appendTo(folder.serverLog().toFile()))
                        .setConnectConfig("password", owner.text());
        ServerSettings.all().forEach(builder::setServerConfig);
        ServerSettings.ofCluster(folder.secretOf(Access.OWNER).toString())
                .forEach(builder::setLocaleConfig);
        return builder;
    }

    private static Obstacle doesNotStart(DataFolder folder, String found) {
        return new Obstacle(
                Reason.SERVER_DOES_NOT_START,
                "the database server does not start: " + found,
                "see " + folder.serverLog());
    }

    int port() {
        return server.getPort();
    }

    /** False when it has ended, whoever ended it. */
    boolean lives() throws IOException {
        return ServerProcess.living(folder.cluster()).isPresent();
    }

    /** Stops it: what clients do is broken off, what is committed is on disk. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            new OldServer(folder.cluster()).stop();
        } catch (Obstacle obstacle) {
            throw new IOException(obstacle.getMessage(), obstacle);
        }
        lastStop.disarm();
    }
}
