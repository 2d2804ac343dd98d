package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * How fast a pump moves fluid. Exact: 50 mL in 45 min has no last digit in mL/h, and loses nothing.
 *
 * <p>Kept as a fraction in lowest terms of at most 19 digits each; what needs more is refused when
 * it is read and throws {@link ArithmeticException} when it is worked out.
 *
 * @param microlitresPerMicrosecond the same number as litres per second
 */
public record FlowRate(Ratio microlitresPerMicrosecond) implements Comparable<FlowRate> {

    private static final Per ML_PER_H = Per.of(VolumeUnit.ML, DurationUnit.H);
    private static final Per ML_PER_MIN = Per.of(VolumeUnit.ML, DurationUnit.MIN);

    private static final ProportionText TEXT =
            new ProportionText(List.of(ML_PER_H, ML_PER_MIN), "75 mL/h");

    /**
     * A flow, such as {@code "75 mL/h"}, that stands in code as text.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static FlowRate of(String text) {
        return parse(text).orThrow();
    }

    /**
     * Reads mL/h and mL/min; a number may stand before the last unit, as in {@code "50 mL/45 min"}.
     */
    public static Parsed<FlowRate> parse(String text) {
        return TEXT.read(text).map(FlowRate::new);
    }

    /** What flows in that long. */
    public Volume times(Duration duration, RoundingMode rounding) {
        return new Volume(
                microlitresPerMicrosecond.times(Durations.microseconds(duration), rounding));
    }

    /** The dose rate when what flows has that concentration; exact. */
    public DoseRate times(Concentration concentration) {
        return new DoseRate(
                microlitresPerMicrosecond.times(concentration.microgramsPerMicrolitre()));
    }

    /**
     * As a pump with that step can be set.
     *
     * @throws ArithmeticException when the step is zero
     */
    public FlowRate roundedTo(FlowRate step, RoundingMode rounding) {
        return new FlowRate(
                microlitresPerMicrosecond.roundedTo(step.microlitresPerMicrosecond, rounding));
    }

    public boolean isZero() {
        return microlitresPerMicrosecond.isZero();
    }

    /** In that unit, rounded to so many decimals. */
    public BigDecimal in(
            VolumeUnit volume, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(volume, time).in(microlitresPerMicrosecond, decimals, rounding);
    }

    /**
     * For a person: in that unit, rounded to so many decimals, without trailing zeros: {@code 66.7
     * mL/h}.
     */
    public String text(VolumeUnit volume, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(volume, time).print(microlitresPerMicrosecond, decimals, rounding);
    }

    /** For numeric work: the double nearest to the number of mL/h. */
    public double millilitresPerHour() {
        return ML_PER_H.nearest(microlitresPerMicrosecond);
    }

    @Override
    public int compareTo(FlowRate other) {
        return microlitresPerMicrosecond.compareTo(other.microlitresPerMicrosecond);
    }

    /**
     * In mL/h; as a fraction where the decimals would not end: {@code 75 mL/h}, {@code 200 mL/3 h}.
     */
    @Override
    public String toString() {
        return ML_PER_H.print(microlitresPerMicrosecond);
    }
}
