package daybreak.clinic.monitoring;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Wakes each chair when something may happen at it without an input. Clinic time is turned into
 * machine time by the clinic's speed; a clock that stands still wakes nobody.
 *
 * <p>A chair whose deadline moves later, as with every reading, is not rescheduled: it is woken at
 * the earlier time, finds nothing due, and says its next one then.
 */
final class Deadlines implements AutoCloseable {

    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final ClinicClock clinic;
    private final MachineClock machine;
    private final Consumer<ChairNumber> wake;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition earlier = lock.newCondition();
    private final Map<ChairNumber, Waking> planned = new HashMap<>();
    private final PriorityQueue<Waking> queue = new PriorityQueue<>();
    private boolean closed;

    private record Waking(MachineTime at, ChairNumber chair) implements Comparable<Waking> {

        @Override
        public int compareTo(Waking other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? chair.compareTo(other.chair) : byTime;
        }
    }

    /**
     * @param wake called on this timer's own thread, at most one chair at a time
     */
    Deadlines(ClinicClock clinic, MachineClock machine, Consumer<ChairNumber> wake) {
        this.clinic = clinic;
        this.machine = machine;
        this.wake = wake;
    }

    void start() {
        Thread.ofVirtual().name("deadlines").start(this::run);
    }

    /** Something may happen at the chair then. */
    void plan(ChairNumber chair, ClinicTime deadline) {
        if (clinic.speed().times() == 0) {
            return;
        }
        Duration left = clinic.now().until(deadline);
        Duration wait = left.isNegative() ? Duration.ZERO : clinic.speed().machineTimeFor(left);
        Waking waking = new Waking(machine.now().plus(wait), chair);
        lock.lock();
        try {
            Waking before = planned.get(chair);
            if (before == null || waking.at().isBefore(before.at())) {
                if (before != null) {
                    queue.remove(before);
                }
                planned.put(chair, waking);
                queue.add(waking);
                earlier.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            earlier.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            for (Waking due = next(); due != null; due = next()) {
                wake.accept(due.chair());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next chair to be woken, once its time has come; null when closed. */
    private @org.jspecify.annotations.Nullable Waking next() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                Waking head = queue.peek();
                Duration wait = head == null ? LONGEST_REST : machine.now().until(head.at());
                if (head != null && !wait.isPositive()) {
                    queue.poll();
                    planned.remove(head.chair());
                    return head;
                }
                long ignored = earlier.awaitNanos(Math.min(wait.toNanos(), LONGEST_REST.toNanos()));
            }
            return null;
        } finally {
            lock.unlock();
        }
    }
}
