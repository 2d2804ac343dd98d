package daybreak.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of what is counted in whole steps: "35 mg", "70 kg".
 *
 * @param units those that are read; the first can say every number of steps
 * @param smallest the smallest step, as text
 * @param example a text that is read
 * @param <U> the dimension's units
 */
record CountedText<U extends Unit>(List<U> units, String smallest, String example)
        implements Grammar {

    @Override
    public String unitNames() {
        return units.stream().map(Unit::symbol).collect(Collectors.joining(", "));
    }

    Optional<U> unit(String spelling) {
        return units.stream().filter(unit -> unit.isWritten(spelling)).findFirst();
    }

    /** The number of steps; what is not whole is too fine. */
    Parsed<Long> read(String text) {
        return Written.read(text, this)
                .then(written ->
                        unitOf(written)
                                .then(unit ->
                                        counted(written, written.number().multiply(unit.steps()))));
    }

    /** The number of steps; what is not whole in an inexact unit is rounded. */
    Parsed<Long> read(String text, U inexact, RoundingMode rounding) {
        return Written.read(text, this)
                .then(written ->
                        unitOf(written)
                                .then(unit -> {
                                    BigDecimal steps = written.number().multiply(unit.steps());
                                    return counted(
                                            written,
                                            unit.equals(inexact)
                                                    ? steps.setScale(0, rounding)
                                                    : steps);
                                }));
    }

    Parsed<U> unitOf(Written written) {
        return unit(written.unit())
                .<Parsed<U>>map(Parsed.Ok::new)
                .orElseGet(
                        () -> Problem.of(Problem.Kind.UNKNOWN_UNIT, written.unit(), unitNames()));
    }

    private Parsed<Long> counted(Written written, BigDecimal steps) {
        BigDecimal plain = Decimals.plain(steps);
        if (plain.scale() > 0) {
            return Problem.of(Problem.Kind.TOO_FINE, written.text(), smallest);
        }
        if (plain.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return Problem.of(
                    Problem.Kind.TOO_LARGE, written.text(), text(Long.MAX_VALUE, units.getFirst()));
        }
        return new Parsed.Ok<>(plain.longValueExact());
    }

    /** So many steps, exactly, in a unit that leaves them no more than six decimals. */
    static BigDecimal in(long steps, Unit unit) {
        return Decimals.plain(
                BigDecimal.valueOf(steps).divide(unit.steps(), 6, RoundingMode.UNNECESSARY));
    }

    static String text(long steps, Unit unit) {
        return in(steps, unit).toPlainString() + " " + unit.symbol();
    }
}
