package daybreak.clinic.monitoring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The clinic looks after its own means of watching, once a second of machine time. */
final class SelfWatch implements SmartLifecycle, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SelfWatch.class);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Unheard unheard;
    private final ClockStep clockStep;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("self-watch").factory());
    private volatile boolean running;

    SelfWatch(Unheard unheard, ClockStep clockStep) {
        this.unheard = unheard;
        this.clockStep = clockStep;
    }

    @Override
    public void start() {
        running = true;
        var _ =
                timer.scheduleAtFixedRate(
                        this::look, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A look that fails is told, and the next one is taken all the same. */
    private void look() {
        try {
            unheard.look();
            clockStep.look();
        } catch (RuntimeException e) {
            LOG.error("the clinic could not look after itself", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the chairs stand where they stood. */
    @Override
    public int getPhase() {
        return 1;
    }
}
