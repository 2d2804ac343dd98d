package daybreak.clinic.device.web;

import daybreak.clinic.live.Announcements;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Lets open devices pages look again every other second. By time and not by message: a hundred
 * monitors would have the page drawn a hundred times a second, and a silence sends no message.
 */
final class DevicesPulse implements SmartLifecycle {

    private static final Duration PACE = Duration.ofSeconds(2);

    private final Announcements announcements;
    private volatile @Nullable ScheduledExecutorService timer;

    DevicesPulse(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("devices page").factory());
        var _ =
                started.scheduleAtFixedRate(
                        () -> announcements.changed(DeviceTopics.DEVICES),
                        PACE.toMillis(),
                        PACE.toMillis(),
                        TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = timer;
        if (running != null) {
            running.shutdownNow();
            timer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
