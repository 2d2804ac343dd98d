package daybreak.clinic.live;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which stations are there, and which of them people can hear. A station is a browser in which
 * somebody is signed in; it says every few seconds whether one of its tabs may sound, and counts
 * only while its stream is open as well.
 */
public final class Presence {

    /** A station that has said nothing for so long is not there: three reports of 2.5 s missed. */
    static final Duration GONE_AFTER = Duration.ofSeconds(8);

    private final MachineClock clock;
    private final Map<String, Heard> reports = new ConcurrentHashMap<>();
    private final Map<String, Integer> streams = new ConcurrentHashMap<>();

    /** Whether a station can sound. */
    public enum Voice {
        AUDIBLE,
        SILENT
    }

    private record Heard(Voice voice, MachineTime at) {}

    Presence(MachineClock clock) {
        this.clock = clock;
    }

    /** The station says whether it can sound. */
    void report(String station, Voice voice) {
        reports.put(station, new Heard(voice, clock.now()));
        reports.values().removeIf(this::isOld);
    }

    /** A stream over which a station is sent the alarms; closed when the stream ends. */
    interface Hearing extends AutoCloseable {

        Hearing NONE = () -> {};

        @Override
        void close();
    }

    /** A stream with alarms to the station has begun. */
    Hearing hears(String station) {
        streams.merge(station, 1, Integer::sum);
        return () -> streams.computeIfPresent(station, (_, open) -> open == 1 ? null : open - 1);
    }

    /** How many stations are connected and can sound. */
    public int audible() {
        return stations(Voice.AUDIBLE).size();
    }

    /** How many stations are connected. */
    public int connected() {
        return streams.size();
    }

    private Set<String> stations(Voice voice) {
        return reports.entrySet().stream()
                .filter(entry -> entry.getValue().voice() == voice)
                .filter(entry -> !isOld(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(streams::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOld(Heard heard) {
        return heard.at().until(clock.now()).compareTo(GONE_AFTER) > 0;
    }
}
