package daybreak.simulation.world;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Lets a world happen as the clinic's clock comes to it, on a thread of its own. While the clock
 * stands still nothing happens.
 */
public final class Live implements AutoCloseable {

    /** What happens next may come earlier than it was: looked at again at least this often. */
    private static final Duration LONGEST_REST = Duration.ofMillis(200);

    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final World world;
    private final ClinicClock clock;
    private final Consumer<RuntimeException> broken;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private boolean closed;

    /**
     * @param broken told of whatever a happening throws; the world goes on with the next
     */
    public Live(String name, World world, ClinicClock clock, Consumer<RuntimeException> broken) {
        this.world = world;
        this.clock = clock;
        this.broken = broken;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Ends it; what is happening just now is finished, or interrupted after five seconds. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closing.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (!thread.join(LONGEST_END)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (rest(untilNext()) == Rest.OVER) {
                if (!untilNext().isPositive()) {
                    step();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() {
        try {
            world.step();
        } catch (RuntimeException e) {
            broken.accept(e);
        }
    }

    /** By the machine's clock; not positive when it is time. */
    private Duration untilNext() {
        Optional<ClinicTime> next = world.nextAt();
        if (next.isEmpty()) {
            return LONGEST_REST;
        }
        Duration left = clock.now().until(next.get());
        if (!left.isPositive()) {
            return Duration.ZERO;
        }
        boolean standsStill = clock.speed().times() == 0;
        return standsStill ? LONGEST_REST : clock.speed().machineTimeFor(left);
    }

    private enum Rest {
        OVER,
        CLOSED
    }

    private Rest rest(Duration time) throws InterruptedException {
        Duration most = time.compareTo(LONGEST_REST) < 0 ? time : LONGEST_REST;
        lock.lock();
        try {
            long left = most.toNanos();
            while (!closed && left > 0) {
                left = closing.awaitNanos(left);
            }
            return closed ? Rest.CLOSED : Rest.OVER;
        } finally {
            lock.unlock();
        }
    }
}
