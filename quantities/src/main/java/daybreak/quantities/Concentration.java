package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much drug a fluid holds: a vial's strength, a bag, plasma. Exact, as {@link FlowRate} is: 10
 * mg in 3 mL is a third of 10 mg/mL, and stays that.
 *
 * @param microgramsPerMicrolitre the same number as mg per mL
 */
public record Concentration(Ratio microgramsPerMicrolitre) implements Comparable<Concentration> {

    private static final Per MG_PER_ML = Per.of(MassUnit.MG, VolumeUnit.ML);
    private static final Per MCG_PER_ML = Per.of(MassUnit.MCG, VolumeUnit.ML);
    private static final Per NG_PER_ML = Per.of(MassUnit.NG, VolumeUnit.ML);
    private static final Per MG_PER_L = Per.of(MassUnit.MG, VolumeUnit.L);

    private static final Ratio DRAWN_UP = new Ratio(1, 100);

    private static final ProportionText TEXT =
            new ProportionText(List.of(MG_PER_ML, MCG_PER_ML, NG_PER_ML, MG_PER_L), "0.8 mg/mL");

    /**
     * A concentration, such as {@code "0.8 mg/mL"}, that stands in code as text.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Concentration of(String text) {
        return parse(text).orThrow();
    }

    /**
     * Reads mg/mL, mcg/mL, ng/mL and mg/L; a number may stand before the last unit, as in {@code
     * "500 mg/10 mL"}.
     */
    public static Parsed<Concentration> parse(String text) {
        return TEXT.read(text).map(Concentration::new);
    }

    public boolean isZero() {
        return microgramsPerMicrolitre.isZero();
    }

    /** In that unit, rounded to so many decimals. */
    public BigDecimal in(MassUnit mass, VolumeUnit volume, int decimals, RoundingMode rounding) {
        return Per.of(mass, volume).in(microgramsPerMicrolitre, decimals, rounding);
    }

    /**
     * For a person: in that unit, rounded to so many decimals, without trailing zeros: {@code 0.62
     * mg/mL}.
     */
    public String text(MassUnit mass, VolumeUnit volume, int decimals, RoundingMode rounding) {
        return Per.of(mass, volume).print(microgramsPerMicrolitre, decimals, rounding);
    }

    /** For numeric work: the double nearest to the number of mg/L, which is that of mcg/mL. */
    public double milligramsPerLitre() {
        return MG_PER_L.nearest(microgramsPerMicrolitre);
    }

    @Override
    public int compareTo(Concentration other) {
        return microgramsPerMicrolitre.compareTo(other.microgramsPerMicrolitre);
    }

    /** Plasma holds a thousandth of what a syringe does, and is read in another unit. */
    private boolean isDrawnUp() {
        return isZero() || microgramsPerMicrolitre.compareTo(DRAWN_UP) >= 0;
    }

    /**
     * In mg/mL, and in ng/mL below 0.01 mg/mL; as a fraction where the decimals would not end:
     * {@code 0.8 mg/mL}, {@code 100 ng/mL}, {@code 10 mg/3 mL}.
     */
    @Override
    public String toString() {
        return (isDrawnUp() ? MG_PER_ML : NG_PER_ML).print(microgramsPerMicrolitre);
    }
}
