package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * How fast a pump moves fluid; exact
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

    /** In that unit, with so many decimals. */
    public BigDecimal in(
            VolumeUnit volume, DurationUnit time, int decimals, RoundingMode rounding) {
        return Per.of(volume, time).in(microlitresPerMicrosecond, decimals, rounding);
    }

    /** In that unit, with at most so many decimals, and the unit behind: {@code 66.7 mL/h}. */
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
