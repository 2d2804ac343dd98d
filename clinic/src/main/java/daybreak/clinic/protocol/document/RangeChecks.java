package daybreak.clinic.protocol.document;

import daybreak.care.vitals.VitalSign;
import java.util.ArrayList;
import java.util.List;

/** What must hold between ranges: each runs upwards, the usual one inside the possible one. */
final class RangeChecks {

    private final Field section;
    private final List<DocumentProblem> problems = new ArrayList<>();

    RangeChecks(Field document) {
        this.section = document.at("possible_values");
    }

    List<DocumentProblem> problems() {
        for (VitalSign sign : VitalSign.values()) {
            Field row = section.at(sign.openName());
            upwards(sign, row.at("possible").at("value"));
            upwards(sign, row.at("usual").at("value"));
            inside(sign, row.at("possible").at("value"), row.at("usual").at("value"));
        }
        return problems;
    }

    private void upwards(VitalSign sign, Field range) {
        if (Writing.from(sign, range.text()).compareTo(Writing.to(sign, range.text())) > 0) {
            problems.add(range.problem("runs downwards", "write the smaller value first"));
        }
    }

    private void inside(VitalSign sign, Field possible, Field usual) {
        boolean below =
                Writing.from(sign, usual.text()).compareTo(Writing.from(sign, possible.text())) < 0;
        boolean above =
                Writing.to(sign, usual.text()).compareTo(Writing.to(sign, possible.text())) > 0;
        if (below || above) {
            problems.add(
                    usual.problem(
                            "is not inside what is possible, \"" + possible.text() + "\"",
                            "write a usual range inside that one"));
        }
    }
}
