package daybreak.quantities;

import java.math.BigDecimal;

/**
 * A share in hundredths: a saturation, a tolerance. More than 100 is possible of some things and is
 * for limits to judge.
 *
 * @param hundredths 0 or more
 */
public record Percent(BigDecimal hundredths) implements Comparable<Percent> {

    private static final MeasuredText TEXT = new MeasuredText("%", "92 %");

    /**
     * @throws IllegalArgumentException when below zero
     */
    public Percent {
        hundredths = Decimals.measured("a share", hundredths);
    }

    /** A whole number of hundredths; see {@link #Percent(BigDecimal)}. */
    public static Percent ofHundredths(long amount) {
        return new Percent(BigDecimal.valueOf(amount));
    }

    /**
     * A share that stands in code as text, such as {@code "92 %"}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Percent of(String text) {
        return parse(text).orThrow();
    }

    /** Reads %. */
    public static Parsed<Percent> parse(String text) {
        return TEXT.read(text).map(Percent::new);
    }

    /** That share of the number, exactly. */
    BigDecimal of(BigDecimal whole) {
        return whole.multiply(hundredths).movePointLeft(2);
    }

    @Override
    public int compareTo(Percent other) {
        return hundredths.compareTo(other.hundredths);
    }

    /** {@code 92 %} */
    @Override
    public String toString() {
        return TEXT.print(hundredths);
    }
}
