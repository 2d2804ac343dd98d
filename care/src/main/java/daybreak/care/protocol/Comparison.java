package daybreak.care.protocol;

import java.math.BigDecimal;

/** On which side of a limit the fault lies, and whether the limit itself is past it. */
public enum Comparison {
    ABOVE(">"),
    AT_LEAST(">="),
    BELOW("<"),
    AT_MOST("<=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** As the open files and the protocol document write it: {@code >}, {@code >=}, ... */
    public String symbol() {
        return symbol;
    }

    /** True when the amount stands in this relation to the limit. */
    public boolean holds(BigDecimal amount, BigDecimal limit) {
        int order = amount.compareTo(limit);
        return switch (this) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }

    /** How far the amount lies past the limit; negative when it has room left. */
    public BigDecimal excess(BigDecimal amount, BigDecimal limit) {
        return switch (this) {
            case ABOVE, AT_LEAST -> amount.subtract(limit);
            case BELOW, AT_MOST -> limit.subtract(amount);
        };
    }
}
