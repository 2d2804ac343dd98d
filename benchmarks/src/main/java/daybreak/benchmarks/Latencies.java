package daybreak.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times. Safe for use by many threads. */
final class Latencies {

    private static final double NANOS_A_MILLISECOND = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(Duration took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took.toNanos();
    }

    synchronized int count() {
        return count;
    }

    /** The value below which that share of them lies, in milliseconds. */
    synchronized double ms(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * count) - 1;
        return sorted[Math.clamp(place, 0, count - 1)] / NANOS_A_MILLISECOND;
    }

    /** With the value of one in twenty. */
    String withTail() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, max %.1f ms (n = %,d)",
                ms(0.5),
                ms(0.95),
                ms(1),
                count());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, max %.1f ms (n = %,d)",
                ms(0.5),
                ms(0.99),
                ms(1),
                count());
    }
}
