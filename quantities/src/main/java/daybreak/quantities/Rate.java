package daybreak.quantities;

import java.math.BigDecimal;

/**
 * How often something happens: heartbeats, breaths. The decimal that was measured.
 *
 * @param perMinute 0 or more
 */
public record Rate(BigDecimal perMinute) implements Comparable<Rate> {

    private static final MeasuredText TEXT = new MeasuredText("/min", "72 /min");

    /**
     * @throws IllegalArgumentException when below zero
     */
    public Rate {
        perMinute = Decimals.measured("a rate", perMinute);
    }

    /** A whole number a minute; see {@link #Rate(BigDecimal)}. */
    public static Rate ofPerMinute(long amount) {
        return new Rate(BigDecimal.valueOf(amount));
    }

    /**
     * A rate that stands in code as text, such as {@code "72 /min"}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Rate of(String text) {
        return parse(text).orThrow();
    }

    /** Reads /min. */
    public static Parsed<Rate> parse(String text) {
        return TEXT.read(text).map(Rate::new);
    }

    @Override
    public int compareTo(Rate other) {
        return perMinute.compareTo(other.perMinute);
    }

    /** {@code 72 /min} */
    @Override
    public String toString() {
        return TEXT.print(perMinute);
    }
}
