package daybreak.clinic.monitoring;

import daybreak.clinic.device.MonitorsIn;
import daybreak.clinic.record.Entry;
import daybreak.devices.mllp.ListenerCounts;
import daybreak.devices.mllp.MllpLimits;
import daybreak.quantities.time.MachineClock;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;

/**
 * Begins to watch when the program starts, before any page is served, and ends after the last one:
 * first every chair stands where it stood, then monitors are let in.
 */
public final class WatchKeeping implements SmartLifecycle, MonitorsIn {

    private final Chairs chairs;
    private final MonitoringSettings settings;
    private final Entry opening;
    private final MachineClock machine;
    private Optional<MonitorListener> listener = Optional.empty();

    WatchKeeping(Chairs chairs, MonitoringSettings settings, Entry opening, MachineClock machine) {
        this.chairs = chairs;
        this.settings = settings;
        this.opening = opening;
        this.machine = machine;
    }

    @Override
    public synchronized void start() {
        chairs.begin(opening);
        listener =
                Optional.of(
                        MonitorListener.open(
                                settings.monitorsAt(),
                                settings.tls(),
                                MllpLimits.DEFAULT,
                                chairs.door(),
                                machine));
    }

    /**
     * Where monitors speak to the clinic.
     *
     * @throws IllegalStateException when it is not open
     */
    public synchronized InetSocketAddress monitorsAt() {
        return listener.map(MonitorListener::address)
                .orElseThrow(() -> new IllegalStateException("the clinic is not open"));
    }

    /** What the listener has seen since the clinic was opened; empty while it is not open. */
    public synchronized Optional<ListenerCounts> listenerCounts() {
        return listener.map(MonitorListener::counts);
    }

    @Override
    public synchronized Optional<OpenDoor> door() {
        return listener.map(open -> new OpenDoor(open.address(), open.counts()));
    }

    @Override
    public synchronized void stop() {
        listener.ifPresent(MonitorListener::close);
        listener = Optional.empty();
        chairs.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return listener.isPresent();
    }

    /** Before the pages' server, which begins near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
