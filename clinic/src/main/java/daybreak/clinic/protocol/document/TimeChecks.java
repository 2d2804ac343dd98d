package daybreak.clinic.protocol.document;

import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PressureProfile;
import java.util.ArrayList;
import java.util.List;

/** What must hold between times: what is more urgent or later in its order is not before it. */
final class TimeChecks {

    private final Field document;
    private final List<DocumentProblem> problems = new ArrayList<>();

    TimeChecks(Field document) {
        this.document = document;
    }

    List<DocumentProblem> problems() {
        for (DueKind kind : DueKind.values()) {
            Field row = field("schedule.overdue." + kind.openName());
            longer(row.at("after"), row.at("escalated_after"));
        }
        for (Phase phase : Phase.values()) {
            Field row = field("schedule." + phase.openName() + ".pressure");
            row.optional("after_value_past_limit")
                    .ifPresent(soon -> noLonger(row.at("every"), soon));
        }
        for (PressureProfile profile : PressureProfile.values()) {
            Field row = field("pressure.profiles." + profile.name() + ".before");
            noLonger(row.at("recheck"), row.at("apart"));
        }
        silence(Tier.LOW, Tier.MEDIUM);
        silence(Tier.MEDIUM, Tier.HIGH);
        return problems;
    }

    private void silence(Tier milder, Tier graver) {
        noLonger(field("sound." + milder.openName()), field("sound." + graver.openName()));
    }

    private Field field(String way) {
        return document.along(way).orElseThrow();
    }

    private void longer(Field first, Field second) {
        if (compare(first, second) >= 0) {
            problems.add(problem(second, "must be longer than", first));
        }
    }

    private void noLonger(Field bound, Field field) {
        if (compare(field, bound) > 0) {
            problems.add(problem(field, "must be no longer than", bound));
        }
    }

    private static int compare(Field one, Field other) {
        return Writing.time(one.at("value").text())
                .compareTo(Writing.time(other.at("value").text()));
    }

    private static DocumentProblem problem(Field field, String relation, Field other) {
        return field.at("value")
                .problem(
                        relation + " " + other.path() + ", \"" + other.at("value").text() + "\"",
                        "change one of the two");
    }
}
