package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Lateness;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * What waits to be written, in order, with a limit on memory. Many add; one takes.
 *
 * <p>What has been taken counts until {@link #done}: it is still in memory.
 */
final class WaitingLine {

    /** What came of joining the line. */
    enum Joining {
        JOINED,
        /** The line is as long as memory allows. */
        FULL,
        /** Impatient, and the store is away. */
        TURNED_AWAY,
        /** Nothing is written any more. */
        CLOSED
    }

    private enum Door {
        OPEN,
        /** Only what would wait comes in, and it is late. */
        STORE_AWAY,
        CLOSED
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Condition nothing = lock.newCondition();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private final int mostRows;
    private int rows;
    private int taken;
    private Door door = Door.OPEN;

    WaitingLine(int mostRows) {
        this.mostRows = mostRows;
    }

    Joining join(Waiting waiting) {
        lock.lock();
        try {
            int more = waiting.rows();
            if (door == Door.CLOSED) {
                return Joining.CLOSED;
            }
            if (door == Door.STORE_AWAY && waiting.isImpatient()) {
                return Joining.TURNED_AWAY;
            }
            if (rows > 0 && rows + more > mostRows) {
                return Joining.FULL;
            }
            rows += more;
            line.add(door == Door.STORE_AWAY ? waiting.late() : waiting);
            something.signal();
            return Joining.JOINED;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a group from the front: all of one lateness, at most so many rows, at least one.
     *
     * @param longest how long to wait for something to come
     */
    List<Waiting> take(int mostRowsOfGroup, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (line.isEmpty() && door != Door.CLOSED && left > 0) {
                left = something.awaitNanos(left);
            }
            List<Waiting> group = new ArrayList<>();
            int rowsOfGroup = 0;
            while (!line.isEmpty()) {
                Waiting next = line.getFirst();
                rowsOfGroup += next.rows();
                if (!group.isEmpty()
                        && (rowsOfGroup > mostRowsOfGroup
                                || next.lateness() != group.getFirst().lateness())) {
                    break;
                }
                group.add(line.removeFirst());
            }
            taken += group.size();
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** What was taken is answered: its memory is free. */
    void done(List<Waiting> group) {
        lock.lock();
        try {
            taken -= group.size();
            group.forEach(waiting -> rows -= waiting.rows());
            if (line.isEmpty() && taken == 0) {
                nothing.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing waits any more. */
    enum Settling {
        SETTLED,
        STILL_WAITING
    }

    /** Waits until everything that has joined is done with, for so long at most. */
    Settling settle(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while ((!line.isEmpty() || taken > 0) && left > 0) {
                left = nothing.awaitNanos(left);
            }
            return line.isEmpty() && taken == 0 ? Settling.SETTLED : Settling.STILL_WAITING;
        } finally {
            lock.unlock();
        }
    }

    /** Puts what was taken back to the front. */
    void putBack(List<Waiting> group) {
        lock.lock();
        try {
            taken -= group.size();
            group.reversed().forEach(line::addFirst);
        } finally {
            lock.unlock();
        }
    }

    /** The store is away: what would wait is late from now on. Gives what would not wait. */
    List<Waiting> storeAway() {
        lock.lock();
        try {
            door = Door.STORE_AWAY;
            List<Waiting> impatient = remove(Waiting::isImpatient);
            List<Waiting> late = line.stream().map(WaitingLine::late).toList();
            line.clear();
            line.addAll(late);
            return impatient;
        } finally {
            lock.unlock();
        }
    }

    private static Waiting late(Waiting waiting) {
        return waiting.lateness() == Lateness.LATE ? waiting : waiting.late();
    }

    void storeBack() {
        lock.lock();
        try {
            if (door == Door.STORE_AWAY) {
                door = Door.OPEN;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more; what waits is still there. */
    void close() {
        lock.lock();
        try {
            door = Door.CLOSED;
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Takes everything that waits. */
    List<Waiting> clear() {
        lock.lock();
        try {
            return remove(_ -> true);
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> remove(Predicate<Waiting> which) {
        List<Waiting> removed = line.stream().filter(which).toList();
        line.removeIf(which);
        removed.forEach(waiting -> rows -= waiting.rows());
        return removed;
    }

    /** Contributions that are not answered yet. */
    int size() {
        lock.lock();
        try {
            return line.size() + taken;
        } finally {
            lock.unlock();
        }
    }

    /** Rows in memory. */
    int rows() {
        lock.lock();
        try {
            return rows;
        } finally {
            lock.unlock();
        }
    }
}
