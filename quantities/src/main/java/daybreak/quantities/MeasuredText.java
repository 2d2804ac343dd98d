package daybreak.quantities;

import java.math.BigDecimal;

/**
 * The text of what is measured in one unit only: "160 mmHg", "92 %".
 *
 * @param unit as it is written and printed
 * @param example a text that is read
 */
record MeasuredText(String unit, String example) implements Grammar {

    @Override
    public String unitNames() {
        return unit;
    }

    Parsed<BigDecimal> read(String text) {
        return Written.read(text, this)
                .then(written ->
                        written.unit().equals(unit)
                                ? new Parsed.Ok<>(written.number())
                                : Problem.of(Problem.Kind.UNKNOWN_UNIT, written.unit(), unit));
    }

    String print(BigDecimal number) {
        return Decimals.print(number) + " " + unit;
    }
}
