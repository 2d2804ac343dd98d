package daybreak.devices.pcd;

import daybreak.devices.nomenclature.Unit;

/** The unit that stands beside a value (OBX-6). */
sealed interface UnitSent {

    /** The longest text of a unit that is kept. */
    int LONGEST = 100;

    /** No unit. */
    record None() implements UnitSent {}

    /**
     * A unit that we know.
     *
     * @param unit what it is
     * @param text in UCUM: as sent where UCUM was sent, else translated
     */
    record Known(Unit unit, String text) implements UnitSent {}

    /** A unit that we do not know, as sent. */
    record Unknown(String text) implements UnitSent {}

    /** Two different units in one field. */
    record Contradicting(String one, String other) implements UnitSent {}

    /** The unit as a reading keeps it: UCUM where it is known, else as sent, else empty. */
    default String kept() {
        return switch (this) {
            case None _ -> "";
            case Known(_, var text) -> Bounded.text(text, LONGEST);
            case Unknown(var text) -> Bounded.text(text, LONGEST);
            case Contradicting(var one, _) -> Bounded.text(one, LONGEST);
        };
    }
}
