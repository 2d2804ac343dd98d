package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * An amount of fluid, in whole microlitres.
 *
 * @param microlitres 0 or more
 */
public record Volume(long microlitres) implements Comparable<Volume> {

    public static final Volume NONE = new Volume(0);

    private static final CountedText<VolumeUnit> TEXT =
            new CountedText<>(
                    List.of(VolumeUnit.ML, VolumeUnit.L, VolumeUnit.MCL), "0.001 mL", "50 mL");

    /**
     * @throws IllegalArgumentException when below zero
     */
    public Volume {
        if (microlitres < 0) {
            throw new IllegalArgumentException(
                    "a volume is never below zero: " + microlitres + " mcL");
        }
    }

    /**
     * So many of the unit.
     *
     * @throws IllegalArgumentException when below zero
     * @throws ArithmeticException when finer than a microlitre, or more than can be kept
     */
    public static Volume of(BigDecimal amount, VolumeUnit unit) {
        return new Volume(amount.multiply(unit.steps()).longValueExact());
    }

    /** So many of the unit; see {@link #of(BigDecimal, VolumeUnit)}. */
    public static Volume of(long amount, VolumeUnit unit) {
        return of(BigDecimal.valueOf(amount), unit);
    }

    /**
     * A volume that stands in code as text, such as {@code "50 mL"}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Volume of(String text) {
        return parse(text).orThrow();
    }

    /** Reads mL, L and mcL (uL, µL). */
    public static Parsed<Volume> parse(String text) {
        return TEXT.read(text).map(Volume::new);
    }

    public Volume plus(Volume other) {
        return new Volume(Math.addExact(microlitres, other.microlitres));
    }

    /**
     * What is left.
     *
     * @throws ArithmeticException when the other is more than this
     */
    public Volume minus(Volume other) {
        return new Volume(Counted.minus(microlitres, other.microlitres));
    }

    /**
     * So many times this.
     *
     * @throws IllegalArgumentException when the count is below zero
     */
    public Volume times(long count) {
        return new Volume(Math.multiplyExact(microlitres, count));
    }

    /** The drug in it. */
    public Mass times(Concentration concentration, RoundingMode rounding) {
        return new Mass(concentration.microgramsPerMicrolitre().times(microlitres, rounding));
    }

    /**
     * The flow when it is given evenly over that long; exact.
     *
     * @throws ArithmeticException when the duration is zero, below zero, or finer than a
     *     microsecond
     */
    public FlowRate dividedBy(Duration duration) {
        return new FlowRate(Counted.ratio(microlitres, Durations.microseconds(duration)));
    }

    /**
     * How long it lasts at that flow.
     *
     * @param rounding to a microsecond
     * @throws ArithmeticException when nothing flows
     */
    public Duration dividedBy(FlowRate flow, RoundingMode rounding) {
        return Durations.ofMicroseconds(
                flow.microlitresPerMicrosecond().goesInto(microlitres, rounding));
    }

    /**
     * As a syringe with that step between its lines can show it.
     *
     * @throws ArithmeticException when the step is zero
     */
    public Volume roundedTo(Volume step, RoundingMode rounding) {
        return new Volume(Counted.roundedTo(step.microlitres, microlitres, rounding));
    }

    /** Whether it differs from the reference by no more than that share of the reference. */
    public boolean isWithin(Percent tolerance, Volume reference) {
        return Counted.isWithin(tolerance, microlitres, reference.microlitres);
    }

    public boolean isZero() {
        return microlitres == 0;
    }

    /** In that unit, exactly. */
    public BigDecimal in(VolumeUnit unit) {
        return CountedText.in(microlitres, unit);
    }

    /** In that unit, exactly, with it: {@code 0.25 L}. */
    public String text(VolumeUnit unit) {
        return CountedText.text(microlitres, unit);
    }

    /** For numeric work: the double nearest to the number of litres. */
    public double litres() {
        return microlitres / 1e6;
    }

    @Override
    public int compareTo(Volume other) {
        return Long.compare(microlitres, other.microlitres);
    }

    /** In mL: {@code 0.8 mL}. */
    @Override
    public String toString() {
        return text(VolumeUnit.ML);
    }
}
