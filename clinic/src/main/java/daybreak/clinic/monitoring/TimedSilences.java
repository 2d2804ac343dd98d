package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.watch.ChairNumber;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the silence of alarms that were acknowledged or paused. Counted by machine time: an alarm in
 * a demonstration that runs sixty times as fast is silent for as long as one in a clinic.
 */
final class TimedSilences implements Silences {

    private final Voice voice;
    private final Map<AlarmId, ScheduledFuture<?>> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("silences").factory());

    TimedSilences(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void begin(ChairNumber chair, AlarmId alarm, Duration left) {
        ScheduledFuture<?> next =
                timer.schedule(
                        () -> {
                            running.remove(alarm);
                            voice.silenceEnded(chair, alarm);
                        },
                        Math.max(0, left.toMillis()),
                        TimeUnit.MILLISECONDS);
        ScheduledFuture<?> before = running.put(alarm, next);
        if (before != null) {
            before.cancel(false);
        }
    }

    @Override
    public void end(AlarmId alarm) {
        ScheduledFuture<?> before = running.remove(alarm);
        if (before != null) {
            before.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
