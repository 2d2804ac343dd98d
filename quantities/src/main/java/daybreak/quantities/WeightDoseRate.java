package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * How fast drug is given by body weight: 12.5 mcg/kg/min. Exact, as {@link FlowRate} is.
 *
 * @param microgramsPerGramMicrosecond micrograms for each gram of body weight in each microsecond
 */
public record WeightDoseRate(Ratio microgramsPerGramMicrosecond)
        implements Comparable<WeightDoseRate> {

    private static final Per MG_PER_KG_H = Per.of(MassUnit.MG, WeightUnit.KG, DurationUnit.H);
    private static final Per MG_PER_KG_MIN = Per.of(MassUnit.MG, WeightUnit.KG, DurationUnit.MIN);
    private static final Per MCG_PER_KG_H = Per.of(MassUnit.MCG, WeightUnit.KG, DurationUnit.H);
    private static final Per MCG_PER_KG_MIN = Per.of(MassUnit.MCG, WeightUnit.KG, DurationUnit.MIN);

    private static final ProportionText TEXT =
            new ProportionText(
                    List.of(MG_PER_KG_H, MG_PER_KG_MIN, MCG_PER_KG_H, MCG_PER_KG_MIN),
                    "0.75 mg/kg/h");

    /**
     * A dose rate by weight, such as {@code "0.75 mg/kg/h"}, that stands in code as text.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static WeightDoseRate of(String text) {
        return parse(text).orThrow();
    }

    /**
     * Reads mg/kg/h, mg/kg/min, mcg/kg/h and mcg/kg/min; a number may stand before the last unit,
     * as in {@code "50 mcg/kg/3 min"}.
     */
    public static Parsed<WeightDoseRate> parse(String text) {
        return TEXT.read(text).map(WeightDoseRate::new);
    }

    /** The dose rate of somebody of that weight; exact. */
    public DoseRate times(Weight weight) {
        return new DoseRate(microgramsPerGramMicrosecond.times(new Ratio(weight.grams(), 1)));
    }

    /**
     * The dose by weight that it comes to in that long; exact.
     *
     * @throws ArithmeticException when the duration is below zero or finer than a microsecond
     */
    public WeightDose times(Duration duration) {
        return new WeightDose(
                microgramsPerGramMicrosecond.times(new Ratio(Durations.microseconds(duration), 1)));
    }

    public boolean isZero() {
        return microgramsPerGramMicrosecond.isZero();
    }

    /** In that unit, rounded to so many decimals. */
    public BigDecimal in(MassUnit mass, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(mass, WeightUnit.KG, time)
                .in(microgramsPerGramMicrosecond, decimals, rounding);
    }

    /**
     * For a person: in that unit, rounded to so many decimals, without trailing zeros: {@code 16.67
     * mcg/kg/min}.
     */
    public String text(MassUnit mass, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(mass, WeightUnit.KG, time)
                .print(microgramsPerGramMicrosecond, decimals, rounding);
    }

    /** For numeric work: the double nearest to the number of mg/kg/h. */
    public double milligramsPerKilogramHour() {
        return MG_PER_KG_H.nearest(microgramsPerGramMicrosecond);
    }

    @Override
    public int compareTo(WeightDoseRate other) {
        return microgramsPerGramMicrosecond.compareTo(other.microgramsPerGramMicrosecond);
    }

    /**
     * In mg/kg/h; as a fraction where the decimals would not end: {@code 0.75 mg/kg/h}, {@code 2
     * mg/kg/3 h}.
     */
    @Override
    public String toString() {
        return MG_PER_KG_H.print(microgramsPerGramMicrosecond);
    }
}
