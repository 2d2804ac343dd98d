package daybreak.clinic.live;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;

/** All open streams. */
final class Streams implements Announcements, SmartLifecycle {

    private final Supplier<List<TopicSource>> sources;
    private final ClinicClock clinicClock;
    private final MachineClock machineClock;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Streams(
            Supplier<List<TopicSource>> sources,
            ClinicClock clinicClock,
            MachineClock machineClock) {
        this.sources = sources;
        this.clinicClock = clinicClock;
        this.machineClock = machineClock;
    }

    @Override
    public void changed(Topic topic) {
        for (Stream stream : open) {
            stream.mark(topic);
        }
    }

    int count() {
        return open.size();
    }

    /** True when the viewer may follow the topic. */
    boolean serves(Topic topic, Viewer viewer) {
        return sources.get().stream().anyMatch(source -> source.serves(topic, viewer));
    }

    /**
     * Streams to one browser until it goes or the program ends.
     *
     * @throws IOException when the browser has gone
     * @throws InterruptedException when the program ends
     */
    void stream(EventWriter writer, Viewer viewer, Set<Topic> topics, SignInWatch.Reader reader)
            throws IOException, InterruptedException {
        Stream stream =
                new Stream(writer, viewer, topics, new Routed(), this::beat, reader, machineClock);
        open.add(stream);
        try {
            stream.run();
        } finally {
            open.remove(stream);
        }
    }

    private Stream.Beat beat() {
        return new Stream.Beat(clinicClock.now().toString(), clinicClock.speed().times());
    }

    private final class Routed implements TopicSource {

        @Override
        public boolean serves(Topic topic, Viewer viewer) {
            return Streams.this.serves(topic, viewer);
        }

        @Override
        public List<Fragment> render(Topic topic, Viewer viewer) {
            return sources.get().stream()
                    .filter(source -> source.serves(topic, viewer))
                    .flatMap(source -> source.render(topic, viewer).stream())
                    .toList();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Stream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
