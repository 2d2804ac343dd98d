package daybreak.devices.pcd;

import daybreak.devices.message.Field;
import daybreak.devices.nomenclature.Unit;
import daybreak.devices.nomenclature.Units;
import java.util.Optional;

/**
 * Reads a unit's field (OBX-6, CWE): an MDC number or a UCUM text in its first or its alternate
 * triplet, or what the monitor writes.
 */
final class UnitField {

    private static final int ALTERNATE = 3;

    private UnitField() {}

    static UnitSent read(Field field) {
        if (field.isEmpty()) {
            return new UnitSent.None();
        }
        Optional<UnitSent.Known> first = known(field, 0);
        Optional<UnitSent.Known> alternate = known(field, ALTERNATE);
        if (first.isEmpty()) {
            return alternate.<UnitSent>map(unit -> unit).orElseGet(() -> unknown(field));
        }
        if (alternate.isEmpty()) {
            return first.get();
        }
        if (!first.get().unit().measuresAs(alternate.get().unit())) {
            return new UnitSent.Contradicting(first.get().text(), alternate.get().text());
        }
        return isUcum(field, ALTERNATE) ? alternate.get() : first.get();
    }

    private static Optional<UnitSent.Known> known(Field field, int triplet) {
        String code = field.text(triplet + 1).strip();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> unit = ofNumber(code).or(() -> Units.written(code));
        return unit.map(
                known -> new UnitSent.Known(known, isUcum(field, triplet) ? code : known.ucum()));
    }

    private static Optional<Unit> ofNumber(String code) {
        boolean isNumber = code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Units.ofMdc(Integer.parseInt(code)) : Optional.empty();
    }

    private static boolean isUcum(Field field, int triplet) {
        return field.text(triplet + 3).strip().equals("UCUM");
    }

    private static UnitSent unknown(Field field) {
        String text = field.asSent();
        String code = field.text(1).strip();
        String term = field.text(2).strip();
        if (!code.isEmpty() || !term.isEmpty()) {
            return new UnitSent.Unknown(code.isEmpty() ? term : code);
        }
        return text.isBlank() ? new UnitSent.None() : new UnitSent.Unknown(text);
    }
}
