package daybreak.quantities;

import java.math.BigDecimal;

/** Units in which people are weighed. */
public enum WeightUnit implements Unit {
    KG("kg", "1000"),
    /** The international pound of 1959: 0.45359237 kg exactly. */
    LB("lb", "453.59237");

    private final String symbol;
    private final BigDecimal grams;

    WeightUnit(String symbol, String grams) {
        this.symbol = symbol;
        this.grams = new BigDecimal(grams);
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public BigDecimal steps() {
        return grams;
    }
}
