package daybreak.clinic.protocol.document;

import daybreak.care.protocol.Limit;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must hold between limits: a more urgent one lies farther out and waits no longer, some
 * possible value is past each of them, and a systolic one is above its diastolic one.
 */
final class LimitChecks {

    private final Field document;
    private final List<DocumentProblem> problems = new ArrayList<>();

    LimitChecks(Field document) {
        this.document = document;
    }

    List<DocumentProblem> problems() {
        Arrays.stream(Row.values()).forEach(this::continuous);
        Field pressure = document.at("pressure");
        for (PressureProfile profile : PressureProfile.values()) {
            Field rows = pressure.at("profiles").at(profile.name());
            ascending(limit(rows, "before.medium"), limit(rows, "before.high"));
            ascending(
                    limit(rows, "during.medium"),
                    limit(rows, "during.high"),
                    rows.at("during").at("high").at("single"));
        }
        low(pressure.at("low"));
        return problems;
    }

    private static Field limit(Field rows, String way) {
        return rows.along(way + ".limit").orElseThrow();
    }

    private void continuous(Row row) {
        List<Field> levels = row.levels(document);
        for (Field level : levels) {
            reachable(level.at("limit"), read(row.sign(), level.at("limit")));
        }
        for (int i = 1; i < levels.size(); i++) {
            Field milder = levels.get(i - 1);
            Field graver = levels.get(i);
            fartherOut(row.sign(), milder.at("limit"), graver.at("limit"));
            waitsNoLonger(milder.at("delay"), graver.at("delay"));
        }
    }

    private void low(Field rows) {
        Field medium = limit(rows, "medium");
        Field high = limit(rows, "high");
        Stream.of(medium, high).forEach(limit -> reachable(limit, read(VitalSign.SYSTOLIC, limit)));
        fartherOut(VitalSign.SYSTOLIC, medium, high);
    }

    private void ascending(Field... limits) {
        for (Field limit : limits) {
            PressureLimit pair = read(limit);
            reachable(limit, pair.systolic());
            reachable(limit, pair.diastolic());
            systolicAboveDiastolic(limit, pair);
        }
        for (int i = 1; i < limits.length; i++) {
            fartherOut(limits[i - 1], limits[i]);
        }
    }

    private void systolicAboveDiastolic(Field limit, PressureLimit pair) {
        if (amount(pair.systolic()).compareTo(amount(pair.diastolic())) <= 0) {
            problems.add(
                    limit.at("value")
                            .problem(
                                    "has a systolic limit that is not above the diastolic one",
                                    "write the systolic limit first"));
        }
    }

    private void fartherOut(Field milder, Field graver) {
        PressureLimit mild = read(milder);
        PressureLimit grave = read(graver);
        if (!isFartherOut(mild.systolic(), grave.systolic())
                || !isFartherOut(mild.diastolic(), grave.diastolic())) {
            notFartherOut(milder, graver);
        }
    }

    private void fartherOut(VitalSign sign, Field milder, Field graver) {
        if (!isFartherOut(read(sign, milder), read(sign, graver))) {
            notFartherOut(milder, graver);
        }
    }

    private void notFartherOut(Field milder, Field graver) {
        problems.add(
                graver.at("value")
                        .problem(
                                "is more urgent and lies no farther out than "
                                        + milder.path()
                                        + ", \""
                                        + milder.at("value").text()
                                        + "\"",
                                "write a limit beyond that one"));
    }

    private static boolean isFartherOut(Limit milder, Limit graver) {
        return milder.comparison().excess(amount(graver), amount(milder)).signum() > 0;
    }

    private void waitsNoLonger(Field milder, Field graver) {
        Duration mild = Writing.time(milder.at("value").text());
        Duration grave = Writing.time(graver.at("value").text());
        if (grave.compareTo(mild) > 0) {
            problems.add(
                    graver.at("value")
                            .problem(
                                    "is more urgent and waits longer than "
                                            + milder.path()
                                            + ", \""
                                            + milder.at("value").text()
                                            + "\"",
                                    "write a delay that is no longer than that one"));
        }
    }

    private void reachable(Field field, Limit limit) {
        Field possible = document.at("possible_values").at(limit.sign().openName()).at("possible");
        String range = possible.at("value").text();
        VitalValue farthest =
                switch (limit.comparison()) {
                    case ABOVE, AT_LEAST -> Writing.to(limit.sign(), range);
                    case BELOW, AT_MOST -> Writing.from(limit.sign(), range);
                };
        if (!limit.isPassedBy(farthest)) {
            problems.add(
                    field.at("value")
                            .problem(
                                    "can never be passed: possible is "
                                            + limit.sign().openName()
                                            + " "
                                            + range,
                                    "write a limit that lies inside " + possible.path()));
        }
    }

    private static Limit read(VitalSign sign, Field limit) {
        return Writing.limit(sign, limit.at("value").text());
    }

    private static PressureLimit read(Field limit) {
        return Writing.pressureLimit(limit.at("value").text());
    }

    private static BigDecimal amount(Limit limit) {
        return limit.value().amount();
    }
}
