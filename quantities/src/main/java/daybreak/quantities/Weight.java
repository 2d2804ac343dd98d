package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a person weighs, in whole grams; never nothing. Typed in kg or lb, always shown in both: a
 * number of pounds taken for kilograms is a dose of 2.2 times what was meant.
 *
 * @param grams 1 or more
 */
public record Weight(long grams) implements Comparable<Weight> {

    private static final CountedText<WeightUnit> TEXT =
            new CountedText<>(List.of(WeightUnit.KG, WeightUnit.LB), "0.001 kg", "70 kg");

    /**
     * @throws IllegalArgumentException when there is none
     */
    public Weight {
        if (grams <= 0) {
            throw new IllegalArgumentException("a person weighs something, not " + grams + " g");
        }
    }

    /**
     * A weight that stands in code as text, such as {@code "70 kg"}.
     *
     * @param pounds how pounds are rounded to a gram; what is finer than a gram in kg is refused
     * @throws IllegalArgumentException when it cannot be read
     */
    public static Weight of(String text, RoundingMode pounds) {
        return parse(text, pounds).orThrow();
    }

    /**
     * Reads kg and lb.
     *
     * @param pounds how pounds are rounded to a gram; what is finer than a gram in kg is refused
     */
    public static Parsed<Weight> parse(String text, RoundingMode pounds) {
        return TEXT.read(text, WeightUnit.LB, pounds)
                .then(grams ->
                        grams == 0
                                ? Problem.of(Problem.Kind.ZERO, text.strip(), TEXT.example())
                                : new Parsed.Ok<>(new Weight(grams)));
    }

    /** Whether it differs from the reference by no more than that share of the reference. */
    public boolean isWithin(Percent tolerance, Weight reference) {
        return Counted.isWithin(tolerance, grams, reference.grams);
    }

    /** Exactly. */
    public BigDecimal inKilograms() {
        return CountedText.in(grams, WeightUnit.KG);
    }

    public BigDecimal inPounds(int decimals, RoundingMode rounding) {
        return Decimals.plain(
                BigDecimal.valueOf(grams).divide(WeightUnit.LB.steps(), decimals, rounding));
    }

    /** Both units, for whoever reads in the other: {@code 70 kg (154.3 lb)}. */
    public String textInBothUnits(int poundDecimals, RoundingMode rounding) {
        return this + " (" + Decimals.print(inPounds(poundDecimals, rounding)) + " lb)";
    }

    /** For numeric work: the double nearest to the number of kilograms. */
    public double kilograms() {
        return grams / 1e3;
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(grams, other.grams);
    }

    /** In kg: {@code 62.4 kg}. */
    @Override
    public String toString() {
        return CountedText.text(grams, WeightUnit.KG);
    }
}
