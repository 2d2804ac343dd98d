package daybreak.console.manner;

import java.math.BigDecimal;

/** One value of a row. */
public sealed interface Cell {

    /** Words. */
    record Text(String text) implements Cell {}

    /**
     * A number.
     *
     * @param text with a point for decimals and enough digits to read the same number back
     */
    record Numeric(String text) implements Cell {}

    /** No value. */
    record Absent() implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Numeric(Long.toString(number));
    }

    static Cell of(BigDecimal number) {
        return new Numeric(number.toPlainString());
    }

    /** The shortest text that reads back as the same double; absent where it is no number. */
    static Cell of(double number) {
        return Double.isFinite(number) ? new Numeric(Double.toString(number)) : new Absent();
    }

    /** As a person or a program reads it, without quotes. */
    default String plain() {
        return switch (this) {
            case Text(var text) -> text;
            case Numeric(var text) -> text;
            case Absent _ -> "";
        };
    }
}
