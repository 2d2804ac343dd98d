package daybreak.simulation.monitor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a monitor has said and nobody has acknowledged, in order. Bounded: when it is full the
 * oldest goes, and is counted. Safe for use by many threads.
 */
final class Outbox {

    private final int limit;
    private final Deque<Spoken> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private long lost;

    Outbox(int limit) {
        this.limit = limit;
    }

    void add(Spoken spoken) {
        lock.lock();
        try {
            if (waiting.size() == limit) {
                waiting.removeFirst();
                lost++;
            }
            waiting.addLast(spoken);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The oldest, which stays until it is {@link #done}. */
    Optional<Spoken> head() {
        lock.lock();
        try {
            return Optional.ofNullable(waiting.peekFirst());
        } finally {
            lock.unlock();
        }
    }

    /** The oldest, waited for that long at most. */
    Optional<Spoken> head(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = filled.awaitNanos(left);
            }
            return Optional.ofNullable(waiting.peekFirst());
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more is to be done for it; it may have been lost meanwhile. */
    void done(Spoken spoken) {
        lock.lock();
        try {
            if (spoken.equals(waiting.peekFirst())) {
                waiting.removeFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The oldest goes over the wire in another way from now on. */
    void replaceHead(Spoken old, Spoken with) {
        lock.lock();
        try {
            if (old.equals(waiting.peekFirst())) {
                waiting.removeFirst();
                waiting.addFirst(with);
            }
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** How many were never sent because too many waited. */
    long lost() {
        lock.lock();
        try {
            return lost;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes whoever waits, as when the monitor is switched off. */
    void wake() {
        lock.lock();
        try {
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
