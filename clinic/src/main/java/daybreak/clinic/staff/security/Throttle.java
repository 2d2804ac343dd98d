package daybreak.clinic.staff.security;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Slows wrong passwords down and locks nobody out.
 *
 * <p>An attempt that comes too soon is answered at once with the time to wait: no thread is held.
 * Three counts run: of one name from one place, of one place, and of one name from anywhere. A
 * station at which this name has signed in before is counted alone, so that no stranger can make
 * its holder wait. An attempt counts as wrong from its beginning until it proves right, so that a
 * thousand at once count as a thousand.
 */
final class Throttle {

    private static final Duration QUIET = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    /** One name from one place: somebody who has forgotten, or tries one door. */
    private static final Pace PAIR = new Pace(3, Duration.ofMinutes(1));

    /** One place: somebody who tries many names. A clinic may stand behind one address. */
    private static final Pace PLACE = new Pace(20, Duration.ofSeconds(30));

    /** One name from anywhere: many places that try one door. Short, for its holder waits too. */
    private static final Pace NAME = new Pace(30, Duration.ofSeconds(5));

    private final MachineClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * How fast a count slows: not at all for the first few, then 1 s, doubling.
     *
     * @param free how many are
     * @param longest wait
     */
    private record Pace(int free, Duration longest) {

        Duration after(int wrong) {
            if (wrong < free) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - free, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private record Counted(String key, Pace pace) {}

    private static final class Count {
        private int wrong;
        private MachineTime next;
        private MachineTime last;

        Count(MachineTime now) {
            this.next = now;
            this.last = now;
        }
    }

    /**
     * Who tries.
     *
     * @param name as typed, in small letters
     * @param place a station that this name has signed in at, or else an address
     * @param acquaintance whether it is such a station
     */
    record Attempt(String name, String place, Acquaintance acquaintance) {}

    /** Whether a name has signed in at a place before. */
    enum Acquaintance {
        KNOWN,
        STRANGER
    }

    /** Whether an attempt may be made now. */
    sealed interface Turn {

        /** Now. */
        record Now(Ticket ticket) implements Turn {}

        /** Not before that time has passed. */
        record Wait(Duration left) implements Turn {

            /** Whole seconds, at least one. */
            long seconds() {
                return left.plusMillis(999).toSeconds();
            }
        }
    }

    /** An attempt that is being made; it is wrong unless somebody says otherwise. */
    interface Ticket {

        /** How many wrong ones in a row this name has seen, this one included. */
        int inARow();

        /** It was right. */
        void right();

        /** Nothing was checked. */
        void unmade();
    }

    Throttle(MachineClock clock) {
        this.clock = clock;
    }

    Turn begin(Attempt attempt) {
        lock.lock();
        try {
            MachineTime now = clock.now();
            Duration left = left(attempt, now);
            if (left.isPositive()) {
                return new Turn.Wait(left);
            }
            tally(attempt).forEach(counted -> count(counted, now));
            return new Turn.Now(new Begun(attempt, count("name " + attempt.name(), now).wrong));
        } finally {
            lock.unlock();
        }
    }

    private Duration left(Attempt attempt, MachineTime now) {
        return binding(attempt)
                .map(counted -> now.until(count(counted.key(), now).next))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** What an attempt is counted in. */
    private static List<Counted> tally(Attempt attempt) {
        Counted pair = new Counted("pair " + attempt.place() + " " + attempt.name(), PAIR);
        Counted name = new Counted("name " + attempt.name(), NAME);
        Counted place = new Counted("place " + attempt.place(), PLACE);
        return switch (attempt.acquaintance()) {
            case KNOWN -> List.of(pair, name);
            case STRANGER -> List.of(pair, name, place);
        };
    }

    /** What an attempt has to wait for. */
    private static Stream<Counted> binding(Attempt attempt) {
        return switch (attempt.acquaintance()) {
            case KNOWN -> tally(attempt).stream().filter(counted -> counted.pace().equals(PAIR));
            case STRANGER -> tally(attempt).stream();
        };
    }

    private void count(Counted counted, MachineTime now) {
        Count count = count(counted.key(), now);
        count.wrong++;
        count.last = now;
        count.next = now.plus(counted.pace().after(count.wrong));
    }

    private Count count(String key, MachineTime now) {
        Count count = counts.get(key);
        if (count == null || count.last.until(now).compareTo(QUIET) > 0) {
            count = new Count(now);
            counts.put(key, count);
            forgetEldest();
        }
        return count;
    }

    private void forgetEldest() {
        if (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private final class Begun implements Ticket {

        private final Attempt attempt;
        private final int inARow;

        Begun(Attempt attempt, int inARow) {
            this.attempt = attempt;
            this.inARow = inARow;
        }

        @Override
        public int inARow() {
            return inARow;
        }

        // A place keeps its count: whoever has one right password of their own does not buy free
        // guesses at others' with it.
        @Override
        public void right() {
            lock.lock();
            try {
                counts.remove("pair " + attempt.place() + " " + attempt.name());
                counts.remove("name " + attempt.name());
                takeBack("place " + attempt.place());
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void unmade() {
            lock.lock();
            try {
                tally(attempt).forEach(counted -> takeBack(counted.key()));
            } finally {
                lock.unlock();
            }
        }

        private void takeBack(String key) {
            Count count = counts.get(key);
            if (count != null && count.wrong > 0) {
                count.wrong--;
                count.next = clock.now();
            }
        }
    }
}
