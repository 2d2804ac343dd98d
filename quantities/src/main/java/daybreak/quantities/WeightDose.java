package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * A dose by body weight, as it is ordered: 0.5 mg/kg. Exact, as {@link FlowRate} is.
 *
 * @param microgramsPerGram the same number as mg per kg
 */
public record WeightDose(Ratio microgramsPerGram) implements Comparable<WeightDose> {

    private static final Per MG_PER_KG = Per.of(MassUnit.MG, WeightUnit.KG);
    private static final Per MCG_PER_KG = Per.of(MassUnit.MCG, WeightUnit.KG);

    private static final ProportionText TEXT =
            new ProportionText(List.of(MG_PER_KG, MCG_PER_KG), "0.5 mg/kg");

    /**
     * A dose by weight, such as {@code "0.5 mg/kg"}, that stands in code as text.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static WeightDose of(String text) {
        return parse(text).orThrow();
    }

    /**
     * Reads mg/kg and mcg/kg; a number may stand before the last unit, as in {@code "400 mg/70
     * kg"}.
     */
    public static Parsed<WeightDose> parse(String text) {
        return TEXT.read(text).map(WeightDose::new);
    }

    public WeightDose plus(WeightDose other) {
        return new WeightDose(microgramsPerGram.plus(other.microgramsPerGram));
    }

    /**
     * What is left: a step down, a step between two sessions.
     *
     * @throws ArithmeticException when the other is more than this
     */
    public WeightDose minus(WeightDose other) {
        return new WeightDose(microgramsPerGram.minus(other.microgramsPerGram));
    }

    /** The dose of somebody of that weight. */
    public Mass times(Weight weight, RoundingMode rounding) {
        return new Mass(microgramsPerGram.times(weight.grams(), rounding));
    }

    /**
     * The rate when it is given evenly over that long; exact.
     *
     * @throws ArithmeticException when the duration is zero, below zero, or finer than a
     *     microsecond
     */
    public WeightDoseRate dividedBy(Duration duration) {
        return new WeightDoseRate(
                microgramsPerGram.dividedBy(new Ratio(Durations.microseconds(duration), 1)));
    }

    public boolean isZero() {
        return microgramsPerGram.isZero();
    }

    /** In that unit, rounded to so many decimals. */
    public BigDecimal in(MassUnit mass, int decimals, RoundingMode rounding) {
        return Per.of(mass, WeightUnit.KG).in(microgramsPerGram, decimals, rounding);
    }

    /**
     * For a person: in that unit, rounded to so many decimals, without trailing zeros: {@code 5.71
     * mg/kg}.
     */
    public String text(MassUnit mass, int decimals, RoundingMode rounding) {
        return Per.of(mass, WeightUnit.KG).print(microgramsPerGram, decimals, rounding);
    }

    /** For numeric work: the double nearest to the number of mg/kg. */
    public double milligramsPerKilogram() {
        return MG_PER_KG.nearest(microgramsPerGram);
    }

    @Override
    public int compareTo(WeightDose other) {
        return microgramsPerGram.compareTo(other.microgramsPerGram);
    }

    /**
     * In mg/kg; as a fraction where the decimals would not end: {@code 0.5 mg/kg}, {@code 40 mg/7
     * kg}.
     */
    @Override
    public String toString() {
        return MG_PER_KG.print(microgramsPerGram);
    }
}
