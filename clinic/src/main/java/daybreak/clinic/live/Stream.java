package daybreak.clinic.live;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser's stream, run by one virtual thread of its own.
 *
 * <p>Announcements only mark a topic; the thread renders what is marked when it gets there, so a
 * browser that reads slowly misses states in between, never the newest.
 */
final class Stream {

    static final Duration BEAT = Duration.ofSeconds(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventWriter writer;
    private final Viewer viewer;
    private final Set<Topic> topics;
    private final TopicSource source;
    private final Supplier<Beat> beats;
    private final MachineClock clock;
    private final SignInWatch.Reader reader;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Set<Topic> marked = new LinkedHashSet<>();
    private boolean closed;

    private final Map<String, String> sent = new HashMap<>();

    /** What the heartbeat says: how a page knows the clinic's time and that the server lives. */
    record Beat(String clinicTime, int speed) {}

    Stream(
            EventWriter writer,
            Viewer viewer,
            Set<Topic> topics,
            TopicSource source,
            Supplier<Beat> beats,
            SignInWatch.Reader reader,
            MachineClock clock) {
        this.writer = writer;
        this.viewer = viewer;
        this.topics = Set.copyOf(topics);
        this.source = source;
        this.beats = beats;
        this.reader = reader;
        this.clock = clock;
        this.marked.addAll(this.topics);
    }

    void mark(Topic topic) {
        if (topics.contains(topic)) {
            lock.lock();
            try {
                marked.add(topic);
                woken.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sends until closed.
     *
     * @throws IOException when the browser has gone
     * @throws InterruptedException when the program ends
     */
    void run() throws IOException, InterruptedException {
        MachineTime nextBeat = clock.now();
        while (true) {
            List<Topic> batch = takeMarked(nextBeat);
            if (isClosed()) {
                writer.write("bye", "{}");
                return;
            }
            for (Topic topic : batch) {
                send(topic);
            }
            if (!clock.now().isBefore(nextBeat)) {
                if (!reader.isStillIn()) {
                    writer.write("signed-out", "{}");
                    return;
                }
                writer.write("beat", JSON.writeValueAsString(beats.get()));
                nextBeat = clock.now().plus(BEAT);
            }
        }
    }

    private void send(Topic topic) throws IOException {
        for (Fragment fragment : source.render(topic, viewer)) {
            String before = sent.put(fragment.id(), fragment.html());
            if (!fragment.html().equals(before)) {
                writer.write("fragment", JSON.writeValueAsString(new Sent(topic.name(), fragment)));
            }
        }
    }

    private record Sent(String topic, String id, String html) {
        Sent(String topic, Fragment fragment) {
            this(topic, fragment.id(), fragment.html());
        }
    }

    private List<Topic> takeMarked(MachineTime until) throws InterruptedException {
        lock.lock();
        try {
            long nanos = clock.now().until(until).toNanos();
            while (marked.isEmpty() && !closed && nanos > 0) {
                nanos = woken.awaitNanos(nanos);
            }
            List<Topic> batch = List.copyOf(marked);
            marked.clear();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
