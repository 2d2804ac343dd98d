package daybreak.clinic.protocol.document;

import daybreak.care.protocol.PossibleRange;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.range.Limits;
import java.util.EnumMap;
import java.util.Map;

/** The section on which values are possible. */
final class PossibleValues {

    private final Field section;
    private final Sourcing sourcing;

    PossibleValues(Field document, Sourcing sourcing) {
        this.section = document.at("possible_values");
        this.sourcing = sourcing;
    }

    Map<VitalSign, PossibleRange> ranges() {
        Map<VitalSign, PossibleRange> ranges = new EnumMap<>(VitalSign.class);
        for (VitalSign sign : VitalSign.values()) {
            ranges.put(sign, range(sign));
        }
        return ranges;
    }

    private PossibleRange range(VitalSign sign) {
        Field row = section.at(sign.openName());
        return new PossibleRange(
                sign,
                new Limits<>(
                        sign.openName(),
                        sourcing.of(row.at("possible"), text -> Writing.span(sign, text)),
                        sourcing.of(row.at("usual"), text -> Writing.span(sign, text))),
                sourcing.of(row.at("zero"), Writing::zero));
    }
}
