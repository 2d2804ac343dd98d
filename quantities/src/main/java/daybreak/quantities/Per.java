package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One unit of a proportion, such as mg/mL or mcg/kg/min.
 *
 * @param above what is counted
 * @param between what it is also divided by, once: the kg of mcg/kg/min
 * @param below what it is divided by
 */
record Per(Unit above, Optional<Unit> between, Unit below) {

    /** More digits after the point than anybody reads; the fraction is shorter then. */
    private static final int MOST_DECIMALS = 12;

    static Per of(Unit above, Unit below) {
        return new Per(above, Optional.empty(), below);
    }

    static Per of(Unit above, Unit between, Unit below) {
        return new Per(above, Optional.of(between), below);
    }

    /** Whether this unit is written so before and behind its last stroke. */
    boolean isWritten(String head, String tail) {
        return below.isWritten(tail) && Unit.printed(head).equals(head());
    }

    String symbol() {
        return head() + "/" + below.symbol();
    }

    private String head() {
        return above.symbol() + between.map(unit -> "/" + unit.symbol()).orElse("");
    }

    /**
     * The proportion of so many above to so many below.
     *
     * @return empty when its lowest terms are beyond the range that is kept
     */
    Optional<Ratio> ratio(BigDecimal counted, BigDecimal divisor) {
        return Ratio.fitting(counted.multiply(above.steps()), divisor.multiply(divisorSteps()));
    }

    /** Exactly: a decimal where it ends, else the fraction, as on a vial's label. */
    String print(Ratio ratio) {
        Terms terms = terms(ratio);
        return terms.exactDecimal()
                .filter(decimal -> decimal.scale() <= MOST_DECIMALS)
                .map(decimal -> Decimals.print(decimal) + " " + symbol())
                .orElseGet(() ->
                        terms.numerator()
                                + " "
                                + head()
                                + "/"
                                + terms.denominator()
                                + " "
                                + below.symbol());
    }

    String print(Ratio ratio, int decimals, RoundingMode rounding) {
        return Decimals.print(in(ratio, decimals, rounding)) + " " + symbol();
    }

    BigDecimal in(Ratio ratio, int decimals, RoundingMode rounding) {
        return terms(ratio).decimal(decimals, rounding);
    }

    double nearest(Ratio ratio) {
        return terms(ratio).nearest();
    }

    private BigDecimal divisorSteps() {
        return between.map(unit -> unit.steps().multiply(below.steps())).orElseGet(below::steps);
    }

    /** The ratio in this unit; its terms may be beyond the range of a long. */
    private Terms terms(Ratio ratio) {
        return Terms.of(
                divisorSteps().multiply(BigDecimal.valueOf(ratio.numerator())),
                above.steps().multiply(BigDecimal.valueOf(ratio.denominator())));
    }
}
