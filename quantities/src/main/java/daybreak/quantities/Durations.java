package daybreak.quantities;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Elapsed times as clinics write them: {@code 40 min}, {@code 24 h}, {@code 8.3 min}, {@code 90 s},
 * {@code 7 d}. Kept as {@link Duration}, in whole microseconds, never below zero.
 */
public final class Durations {

    /** Up to here a time in whole days is said in hours: 24 h, 48 h. */
    private static final Duration FEW_DAYS = Duration.ofDays(3);

    private static final long MICROS_A_SECOND = 1_000_000;

    private static final CountedText<DurationUnit> TEXT =
            new CountedText<>(
                    List.of(DurationUnit.S, DurationUnit.MIN, DurationUnit.H, DurationUnit.D),
                    "0.000001 s",
                    "40 min");

    private Durations() {}

    /** Reads s, min, h and d. */
    public static Parsed<Duration> parse(String text) {
        return TEXT.read(text).map(Durations::ofMicroseconds);
    }

    /**
     * A duration that stands in code as text, such as {@code "40 min"}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Duration of(String text) {
        return parse(text).orThrow();
    }

    /**
     * In the largest unit of which it is a whole number, else in seconds: {@code 40 min}, {@code
     * 150 min}, {@code 24 h}, {@code 7 d}, {@code 0.25 s}. Days begin at three; nothing is {@code 0
     * min}.
     *
     * @throws ArithmeticException when it is below zero, finer than a microsecond, or beyond
     *     292,000 years
     */
    public static String print(Duration duration) {
        return CountedText.text(microseconds(duration), unitOf(duration));
    }

    /** For numeric work: the double nearest to the number of minutes. */
    public static double minutes(Duration duration) {
        return duration.toNanos() / 6e10;
    }

    static long microseconds(Duration duration) {
        if (duration.isNegative()) {
            throw new ArithmeticException("a duration is never below zero here: " + duration);
        }
        if (!duration.truncatedTo(ChronoUnit.MICROS).equals(duration)) {
            throw new ArithmeticException("finer than a microsecond: " + duration);
        }
        return Math.addExact(
                Math.multiplyExact(duration.toSeconds(), MICROS_A_SECOND),
                duration.toNanosPart() / 1_000);
    }

    static Duration ofMicroseconds(long microseconds) {
        return Duration.of(microseconds, ChronoUnit.MICROS);
    }

    private static DurationUnit unitOf(Duration duration) {
        if (isWhole(duration, ChronoUnit.DAYS) && duration.compareTo(FEW_DAYS) >= 0) {
            return DurationUnit.D;
        }
        if (isWhole(duration, ChronoUnit.HOURS) && !duration.isZero()) {
            return DurationUnit.H;
        }
        return isWhole(duration, ChronoUnit.MINUTES) ? DurationUnit.MIN : DurationUnit.S;
    }

    private static boolean isWhole(Duration duration, ChronoUnit unit) {
        return duration.truncatedTo(unit).equals(duration);
    }
}
