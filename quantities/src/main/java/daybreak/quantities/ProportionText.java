package daybreak.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a proportion: "0.8 mg/mL", and where that has no last digit, as on a vial's label,
 * "10 mg/3 mL". Both forms are read, and both are exact.
 *
 * @param units those that are read; the one that is printed most comes first
 * @param example a text that is read
 */
record ProportionText(List<Per> units, String example) implements Grammar {

    @Override
    public String unitNames() {
        return units.stream().map(Per::symbol).collect(Collectors.joining(", "));
    }

    Parsed<Ratio> read(String text) {
        return Written.read(text, this).then(this::proportion);
    }

    private Parsed<Ratio> proportion(Written written) {
        int stroke = written.unit().lastIndexOf('/');
        if (stroke < 0) {
            return unknownUnit(written);
        }
        String head = written.unit().substring(0, stroke);
        String tail = written.unit().substring(stroke + 1);
        if (tail.isEmpty() || tail.charAt(0) < '0' || tail.charAt(0) > '9') {
            return proportion(written, head, BigDecimal.ONE, tail);
        }
        return Written.read(tail, this)
                .then(divisor -> proportion(written, head, divisor.number(), divisor.unit()));
    }

    private Parsed<Ratio> proportion(
            Written written, String head, BigDecimal divisor, String tail) {
        Optional<Per> unit = units.stream().filter(per -> per.isWritten(head, tail)).findFirst();
        if (unit.isEmpty()) {
            return unknownUnit(written);
        }
        if (divisor.signum() == 0) {
            return Problem.of(Problem.Kind.ZERO, written.text(), example);
        }
        return unit.get()
                .ratio(written.number(), divisor)
                .<Parsed<Ratio>>map(Parsed.Ok::new)
                .orElseGet(() -> Problem.of(Problem.Kind.TOO_MANY_DIGITS, written.text()));
    }

    private Parsed<Ratio> unknownUnit(Written written) {
        return Problem.of(Problem.Kind.UNKNOWN_UNIT, written.unit(), unitNames());
    }
}
