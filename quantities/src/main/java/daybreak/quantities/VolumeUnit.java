package daybreak.quantities;

import java.math.BigDecimal;

/** Units of fluid. */
public enum VolumeUnit implements Unit {
    /** Microlitre. */
    MCL("mcL", "1"),
    ML("mL", "1000"),
    L("L", "1000000");

    private final String symbol;
    private final BigDecimal microlitres;

    VolumeUnit(String symbol, String microlitres) {
        this.symbol = symbol;
        this.microlitres = new BigDecimal(microlitres);
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public BigDecimal steps() {
        return microlitres;
    }
}
