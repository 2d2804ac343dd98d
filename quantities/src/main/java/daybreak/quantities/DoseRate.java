package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * How fast drug is given. Exact, as {@link FlowRate} is.
 *
 * @param microgramsPerMicrosecond the same number as grams per second
 */
public record DoseRate(Ratio microgramsPerMicrosecond) implements Comparable<DoseRate> {

    private static final Per MG_PER_H = Per.of(MassUnit.MG, DurationUnit.H);
    private static final Per MG_PER_MIN = Per.of(MassUnit.MG, DurationUnit.MIN);
    private static final Per MCG_PER_H = Per.of(MassUnit.MCG, DurationUnit.H);
    private static final Per MCG_PER_MIN = Per.of(MassUnit.MCG, DurationUnit.MIN);

    private static final ProportionText TEXT =
            new ProportionText(List.of(MG_PER_H, MG_PER_MIN, MCG_PER_H, MCG_PER_MIN), "52.5 mg/h");

    /**
     * A dose rate, such as {@code "52.5 mg/h"}, that stands in code as text.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static DoseRate of(String text) {
        return parse(text).orThrow();
    }

    /**
     * Reads mg/h, mg/min, mcg/h and mcg/min; a number may stand before the last unit, as in {@code
     * "35 mg/45 min"}.
     */
    public static Parsed<DoseRate> parse(String text) {
        return TEXT.read(text).map(DoseRate::new);
    }

    /** What is given in that long. */
    public Mass times(Duration duration, RoundingMode rounding) {
        return new Mass(microgramsPerMicrosecond.times(Durations.microseconds(duration), rounding));
    }

    /**
     * The flow that carries it when what flows has that concentration; exact.
     *
     * @throws ArithmeticException when the concentration is zero
     */
    public FlowRate dividedBy(Concentration concentration) {
        return new FlowRate(
                microgramsPerMicrosecond.dividedBy(concentration.microgramsPerMicrolitre()));
    }

    /**
     * The concentration with which that flow carries it; exact.
     *
     * @throws ArithmeticException when nothing flows
     */
    public Concentration dividedBy(FlowRate flow) {
        return new Concentration(
                microgramsPerMicrosecond.dividedBy(flow.microlitresPerMicrosecond()));
    }

    /** What it is for somebody of that weight; exact. */
    public WeightDoseRate dividedBy(Weight weight) {
        return new WeightDoseRate(microgramsPerMicrosecond.dividedBy(new Ratio(weight.grams(), 1)));
    }

    public boolean isZero() {
        return microgramsPerMicrosecond.isZero();
    }

    /** In that unit, rounded to so many decimals. */
    public BigDecimal in(MassUnit mass, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(mass, time).in(microgramsPerMicrosecond, decimals, rounding);
    }

    /**
     * For a person: in that unit, rounded to so many decimals, without trailing zeros: {@code 46.7
     * mg/h}.
     */
    public String text(MassUnit mass, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(mass, time).print(microgramsPerMicrosecond, decimals, rounding);
    }

    /** For numeric work: the double nearest to the number of mg/min. */
    public double milligramsPerMinute() {
        return MG_PER_MIN.nearest(microgramsPerMicrosecond);
    }

    @Override
    public int compareTo(DoseRate other) {
        return microgramsPerMicrosecond.compareTo(other.microgramsPerMicrosecond);
    }

    /**
     * In mg/h; as a fraction where the decimals would not end: {@code 52.5 mg/h}, {@code 140 mg/3
     * h}.
     */
    @Override
    public String toString() {
        return MG_PER_H.print(microgramsPerMicrosecond);
    }
}
