package daybreak.quantities;

import java.math.BigDecimal;

/** Units of drug substance. */
public enum MassUnit implements Unit {
    /** Nanogram; for concentrations in plasma only, since less than a microgram is not counted. */
    NG("ng", "0.001"),
    /** Microgram: printed {@code mcg}, for {@code µg} has been read as {@code mg}. */
    MCG("mcg", "1"),
    MG("mg", "1000"),
    G("g", "1000000");

    private final String symbol;
    private final BigDecimal micrograms;

    MassUnit(String symbol, String micrograms) {
        this.symbol = symbol;
        this.micrograms = new BigDecimal(micrograms);
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public BigDecimal steps() {
        return micrograms;
    }
}
