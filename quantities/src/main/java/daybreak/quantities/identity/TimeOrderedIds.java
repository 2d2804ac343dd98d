package daybreak.quantities.identity;

import daybreak.quantities.random.RandomStream;
import daybreak.quantities.time.ClinicClock;
import java.util.UUID;

/**
 * Version 7 UUIDs: 48 bits of clinic time in milliseconds, a 12-bit counter, and 62 random bits.
 *
 * <p>Inside one millisecond the counter rises from zero; when it is used up the next millisecond is
 * borrowed, so that order holds. With a seeded stream and a simulated clock the ids repeat.
 */
public final class TimeOrderedIds implements IdSource {

    private static final int COUNTER_BITS = 12;

    private final ClinicClock clock;
    private final RandomStream random;
    private long lastMillis = Long.MIN_VALUE;
    private int counter;

    public TimeOrderedIds(ClinicClock clock, RandomStream random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * Goes on behind an id of an earlier run. A clock that stands still, or is set to where the
     * earlier run stopped, would otherwise give that run's ids again, for the stream begins again
     * too.
     *
     * @param last the last id that the earlier run wrote down
     * @throws IllegalArgumentException when it is no version 7 UUID
     */
    public static TimeOrderedIds after(UUID last, ClinicClock clock, RandomStream random) {
        if (last.version() != 7) {
            throw new IllegalArgumentException("not an id of this kind: " + last);
        }
        TimeOrderedIds ids = new TimeOrderedIds(clock, random);
        ids.lastMillis = last.getMostSignificantBits() >>> Short.SIZE;
        ids.counter = (int) last.getMostSignificantBits() & ((1 << COUNTER_BITS) - 1);
        return ids;
    }

    @Override
    public synchronized UUID next() {
        long millis = Math.max(clock.now().instant().toEpochMilli(), lastMillis);
        if (millis > lastMillis) {
            counter = 0;
        } else if (++counter >>> COUNTER_BITS != 0) {
            millis++;
            counter = 0;
        }
        lastMillis = millis;
        long high = millis << 16 | 0x7000L | counter;
        long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
