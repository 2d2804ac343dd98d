package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * An amount of drug substance, in whole micrograms: what a ledger counts.
 *
 * @param micrograms 0 or more
 */
public record Mass(long micrograms) implements Comparable<Mass> {

    public static final Mass NONE = new Mass(0);

    private static final CountedText<MassUnit> TEXT =
            new CountedText<>(List.of(MassUnit.MG, MassUnit.MCG, MassUnit.G), "1 mcg", "35 mg");

    /**
     * @throws IllegalArgumentException when below zero
     */
    public Mass {
        if (micrograms < 0) {
            throw new IllegalArgumentException(
                    "a mass is never below zero: " + micrograms + " mcg");
        }
    }

    /**
     * So many of the unit.
     *
     * @throws IllegalArgumentException when below zero
     * @throws ArithmeticException when finer than a microgram, or more than can be kept
     */
    public static Mass of(BigDecimal amount, MassUnit unit) {
        return new Mass(amount.multiply(unit.steps()).longValueExact());
    }

    /** So many of the unit; see {@link #of(BigDecimal, MassUnit)}. */
    public static Mass of(long amount, MassUnit unit) {
        return of(BigDecimal.valueOf(amount), unit);
    }

    /**
     * A mass that stands in code as text, such as {@code "35 mg"}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Mass of(String text) {
        return parse(text).orThrow();
    }

    /** Reads mg, mcg (ug, µg) and g. */
    public static Parsed<Mass> parse(String text) {
        return TEXT.read(text).map(Mass::new);
    }

    public Mass plus(Mass other) {
        return new Mass(Math.addExact(micrograms, other.micrograms));
    }

    /**
     * What is left.
     *
     * @throws ArithmeticException when the other is more than this
     */
    public Mass minus(Mass other) {
        return new Mass(Counted.minus(micrograms, other.micrograms));
    }

    /**
     * So many times this.
     *
     * @throws IllegalArgumentException when the count is below zero
     */
    public Mass times(long count) {
        return new Mass(Math.multiplyExact(micrograms, count));
    }

    /**
     * The concentration when it is dissolved in that much; exact.
     *
     * @throws ArithmeticException when the volume is zero
     */
    public Concentration dividedBy(Volume volume) {
        return new Concentration(Counted.ratio(micrograms, volume.microlitres()));
    }

    /** The dose by weight that it is for somebody of that weight; exact. */
    public WeightDose dividedBy(Weight weight) {
        return new WeightDose(Counted.ratio(micrograms, weight.grams()));
    }

    /**
     * The dose rate when it is given evenly over that long; exact.
     *
     * @throws ArithmeticException when the duration is zero, below zero, or finer than a
     *     microsecond
     */
    public DoseRate dividedBy(Duration duration) {
        return new DoseRate(Counted.ratio(micrograms, Durations.microseconds(duration)));
    }

    /**
     * The volume that holds it.
     *
     * @throws ArithmeticException when the concentration is zero
     */
    public Volume dividedBy(Concentration concentration, RoundingMode rounding) {
        return new Volume(concentration.microgramsPerMicrolitre().goesInto(micrograms, rounding));
    }

    /**
     * How long it lasts at that rate.
     *
     * @param rounding to a microsecond
     * @throws ArithmeticException when the rate is zero
     */
    public Duration dividedBy(DoseRate rate, RoundingMode rounding) {
        return Durations.ofMicroseconds(
                rate.microgramsPerMicrosecond().goesInto(micrograms, rounding));
    }

    /** Whether it differs from the reference by no more than that share of the reference. */
    public boolean isWithin(Percent tolerance, Mass reference) {
        return Counted.isWithin(tolerance, micrograms, reference.micrograms);
    }

    public boolean isZero() {
        return micrograms == 0;
    }

    /** In that unit, exactly. */
    public BigDecimal in(MassUnit unit) {
        return CountedText.in(micrograms, unit);
    }

    /** In that unit, exactly, with it: {@code 0.035 g}. */
    public String text(MassUnit unit) {
        return CountedText.text(micrograms, unit);
    }

    /** For numeric work: the double nearest to the number of milligrams. */
    public double milligrams() {
        return micrograms / 1e3;
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(micrograms, other.micrograms);
    }

    /** In mg, and in mcg below 1 mg: {@code 35 mg}, {@code 500 mcg}. */
    @Override
    public String toString() {
        boolean small = micrograms > 0 && micrograms < 1_000;
        return text(small ? MassUnit.MCG : MassUnit.MG);
    }
}
