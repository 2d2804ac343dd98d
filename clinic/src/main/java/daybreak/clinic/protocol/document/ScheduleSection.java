package daybreak.clinic.protocol.document;

import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Schedule;
import java.util.EnumMap;
import java.util.Map;

/** The section on what is due, and when. */
final class ScheduleSection {

    private final Field section;
    private final Sourcing sourcing;

    ScheduleSection(Field document, Sourcing sourcing) {
        this.section = document.at("schedule");
        this.sourcing = sourcing;
    }

    Schedule schedule() {
        return new Schedule(
                phases(), overdue(), sourcing.of(section.at("no_pressure_after"), Writing::number));
    }

    private Map<Phase, Schedule.PhaseSchedule> phases() {
        Map<Phase, Schedule.PhaseSchedule> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            Field row = section.at(phase.openName());
            phases.put(
                    phase,
                    new Schedule.PhaseSchedule(
                            pressure(row.at("pressure")), signs(row.at("signs"))));
        }
        return phases;
    }

    private Schedule.PressureSchedule pressure(Field row) {
        return new Schedule.PressureSchedule(
                sourcing.of(row.at("first"), Writing::time),
                sourcing.of(row.at("every"), Writing::time),
                row.optional("after_value_past_limit")
                        .map(field -> sourcing.of(field, Writing::time)),
                Writing.absence(row.at("absence").text()));
    }

    private Schedule.SignSchedule signs(Field row) {
        return new Schedule.SignSchedule(
                sourcing.of(row.at("first"), Writing::time),
                sourcing.of(row.at("every"), Writing::time));
    }

    private Map<DueKind, Schedule.Overdue> overdue() {
        Map<DueKind, Schedule.Overdue> overdue = new EnumMap<>(DueKind.class);
        for (DueKind kind : DueKind.values()) {
            Field row = section.at("overdue").at(kind.openName());
            overdue.put(
                    kind,
                    new Schedule.Overdue(
                            sourcing.of(row.at("after"), Writing::time),
                            sourcing.of(row.at("escalated_after"), Writing::time)));
        }
        return overdue;
    }
}
