package daybreak.quantities;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A fraction in lowest terms, never below zero: exact where a decimal would have to stop. It has no
 * unit; what it is the proportion of, the quantity around it says.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    private static final Ratio ZERO = new Ratio(0, 1);

    /**
     * Brings the fraction into its lowest terms.
     *
     * @throws IllegalArgumentException when it is below zero, or the denominator is not above
     */
    public Ratio {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException(
                    "a proportion is 0 or more of 1 or more, not "
                            + numerator
                            + " of "
                            + denominator);
        }
        Terms lowest = new Terms(big(numerator), big(denominator));
        numerator = lowest.numerator().longValueExact();
        denominator = lowest.denominator().longValueExact();
    }

    /** The proportion of two decimals; empty when its lowest terms are beyond a long. */
    static Optional<Ratio> fitting(BigDecimal numerator, BigDecimal denominator) {
        Terms terms = Terms.of(numerator, denominator);
        return terms.fitLongs() ? Optional.of(exactly(terms)) : Optional.empty();
    }

    Ratio plus(Ratio other) {
        return exactly(
                cross(numerator, other.denominator).add(cross(other.numerator, denominator)),
                cross(denominator, other.denominator));
    }

    /** What is left; more than there is cannot be taken away. */
    Ratio minus(Ratio other) {
        if (compareTo(other) < 0) {
            throw new ArithmeticException("less than nothing would be left");
        }
        return exactly(
                cross(numerator, other.denominator).subtract(cross(other.numerator, denominator)),
                cross(denominator, other.denominator));
    }

    Ratio times(Ratio other) {
        return exactly(cross(numerator, other.numerator), cross(denominator, other.denominator));
    }

    Ratio dividedBy(Ratio other) {
        return times(other.inverse());
    }

    /** So many times this, as a whole number. */
    long times(long count, RoundingMode rounding) {
        return new BigDecimal(cross(numerator, count))
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
    }

    /** How many times this goes into the count, as a whole number. */
    long goesInto(long count, RoundingMode rounding) {
        return inverse().times(count, rounding);
    }

    /** The whole multiple of the step that is next to this, as the rounding says. */
    Ratio roundedTo(Ratio step, RoundingMode rounding) {
        return step.times(new Ratio(dividedBy(step).times(1, rounding), 1));
    }

    boolean isZero() {
        return equals(ZERO);
    }

    @Override
    public int compareTo(Ratio other) {
        return cross(numerator, other.denominator).compareTo(cross(other.numerator, denominator));
    }

    private Ratio inverse() {
        if (isZero()) {
            throw new ArithmeticException("nothing is divided by zero");
        }
        return new Ratio(/* numerator= */ denominator, /* denominator= */ numerator);
    }

    private static Ratio exactly(BigInteger numerator, BigInteger denominator) {
        return exactly(new Terms(numerator, denominator));
    }

    private static Ratio exactly(Terms terms) {
        return new Ratio(terms.numerator().longValueExact(), terms.denominator().longValueExact());
    }

    private static BigInteger cross(long one, long other) {
        return big(one).multiply(big(other));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
