package daybreak.clinic.staff.security;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Ends idle sign-ins and writes behind, once a second, and at once when somebody comes or goes. */
final class SignInKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignInKeeper.class);

    /** How long somebody who comes or goes is kept waiting for the shelf. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final SignIns signIns;
    private ScheduledExecutorService worker = newWorker();
    private volatile boolean running;

    SignInKeeper(SignIns signIns) {
        this.signIns = signIns;
        signIns.whenOpened(this::writeNow);
    }

    private static ScheduledExecutorService newWorker() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sign-ins").daemon().factory());
    }

    /**
     * Writes now, and waits a moment for it: after a crash nobody who has gone comes back. Whoever
     * comes or goes while the store is away is not kept waiting.
     */
    void writeNow() {
        try {
            CompletableFuture.runAsync(signIns::write, worker)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            LOG.warn("sign-ins are written later: the shelf did not answer in {}", PATIENCE);
        } catch (ExecutionException e) {
            throw new IllegalStateException("sign-ins could not be written", e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            signIns.endIdle();
            signIns.write();
        } catch (RuntimeException e) {
            // The next round tries again; a scheduler that saw this would stop for ever.
            LOG.error("a round of the sign-ins broke", e);
        }
    }

    @Override
    public void start() {
        if (worker.isShutdown()) {
            worker = newWorker();
        }
        var _ = worker.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        writeNow();
        worker.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
