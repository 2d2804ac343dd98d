package daybreak.quantities;

import java.math.BigDecimal;

/** Units of elapsed time. A day is 24 hours; a year has no fixed length and is none of them. */
public enum DurationUnit implements Unit {
    S("s", "1000000"),
    MIN("min", "60000000"),
    H("h", "3600000000"),
    D("d", "86400000000");

    private final String symbol;
    private final BigDecimal microseconds;

    DurationUnit(String symbol, String microseconds) {
        this.symbol = symbol;
        this.microseconds = new BigDecimal(microseconds);
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public BigDecimal steps() {
        return microseconds;
    }
}
