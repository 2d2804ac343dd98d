package daybreak.benchmarks;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the moment at which an alarm is complete to the moment at which a browser's stream has
 * brought the tile with that alarm.
 */
final class AlarmLatency implements AutoCloseable {

    private static final Pattern TILE =
            Pattern.compile(
                    "data-chair=\\\\\"([0-9]+)\\\\\".{0,200}?data-alarm=\\\\\"([a-z]+)\\\\\"");

    private final MachineClock clock;
    private final Map<Integer, MachineTime> awaited = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies();
    private final InputStream events;

    AlarmLatency(Site site, MachineClock clock) throws IOException, InterruptedException {
        this.clock = clock;
        this.events = site.live("board clinic");
        Thread.ofPlatform().daemon().name("browser").start(this::read);
    }

    /** Notes when a chair's alarm is complete: now, or at a time to come. */
    void await(Chair chair, MachineTime complete) {
        awaited.put(chair.number().value(), complete);
    }

    /** Notes when the message that completes a fall of the saturation is handed to the socket. */
    void awaitFall(Chair chair, int index, MachineTime at) {
        if (chair.completesAlarm(index)) {
            await(chair, at);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher tile = TILE.matcher(line);
                if (line.startsWith("data: ") && tile.find() && tile.group(2).equals("medium")) {
                    MachineTime complete = awaited.remove(Integer.parseInt(tile.group(1)));
                    if (complete != null) {
                        latencies.add(complete.until(clock.now()));
                    }
                }
            }
        } catch (IOException e) {
            // Whoever closed it has what was read; what was not read is counted as not seen.
        }
    }

    Latencies seen() {
        return latencies;
    }

    /** How many alarms no event has told of. */
    int missed() {
        return awaited.size();
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
