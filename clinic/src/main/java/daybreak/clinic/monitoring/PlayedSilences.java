package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Silences in a past that is played: they end when the clinic's clock, the only one that moves
 * there, has come to their end and whoever plays says so.
 */
final class PlayedSilences implements Silences {

    private final ClinicClock clock;
    private final Map<AlarmId, Running> running = new LinkedHashMap<>();

    private record Running(ChairNumber chair, AlarmId alarm, ClinicTime until) {}

    PlayedSilences(ClinicClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void begin(ChairNumber chair, AlarmId alarm, Duration left) {
        running.remove(alarm);
        running.put(alarm, new Running(chair, alarm, clock.now().plus(left)));
    }

    @Override
    public synchronized void end(AlarmId alarm) {
        running.remove(alarm);
    }

    /** When the next one ends. */
    synchronized Optional<ClinicTime> nextAt() {
        return running.values().stream().map(Running::until).min(Comparator.naturalOrder());
    }

    /** Ends those whose end the clock has reached, in the order of their ends. */
    void fire(Voice voice) {
        due().forEach(silence -> voice.silenceEnded(silence.chair(), silence.alarm()));
    }

    private synchronized List<Running> due() {
        ClinicTime now = clock.now();
        List<Running> due =
                running.values().stream()
                        .filter(silence -> !silence.until().isAfter(now))
                        .sorted(Comparator.comparing(Running::until))
                        .toList();
        due.forEach(silence -> running.remove(silence.alarm()));
        return due;
    }

    @Override
    public synchronized void close() {
        running.clear();
    }
}
