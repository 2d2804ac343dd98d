package daybreak.clinic.protocol.web;

import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PossibleRange;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Schedule;
import daybreak.care.vitals.VitalSign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is due and when, and which values are possible. */
final class ScheduleTables {

    private final Wording wording;
    private final Protocol protocol;

    ScheduleTables(Wording wording, Protocol protocol) {
        this.wording = wording;
        this.protocol = protocol;
    }

    Table schedule() {
        List<Table.Group> groups = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            groups.add(phase(phase));
        }
        groups.add(
                new Table.Group(
                        wording.of("no-pressure.title"),
                        wording.of("no-pressure.note"),
                        List.of(
                                Wording.plain(
                                        wording.line(
                                                "no-pressure-after",
                                                protocol.schedule().noPressureAfterPercent(),
                                                wording::percent)))));
        return new Table(
                "schedule", wording.of("schedule.title"), wording.of("schedule.note"), groups);
    }

    private Table.Group phase(Phase phase) {
        Schedule.PhaseSchedule schedule = protocol.schedule().phase(phase);
        Schedule.PressureSchedule pressure = schedule.pressure();
        List<Table.Line> lines = new ArrayList<>();
        lines.add(wording.time("first-pressure", pressure.first()));
        lines.add(wording.time("every-pressure", pressure.every()));
        pressure.afterValuePastLimit()
                .ifPresent(soon -> lines.add(wording.time("after-past-limit", soon)));
        lines.add(wording.choice("absence", absence(pressure.absence())));
        lines.add(wording.time("first-signs", schedule.signs().first()));
        lines.add(wording.time("every-signs", schedule.signs().every()));
        return new Table.Group(
                wording.text().of("phase." + phase.openName()),
                "",
                List.of(new Table.Rank(Optional.empty(), lines)));
    }

    private static String absence(Schedule.Absence absence) {
        return "absence." + absence.name().toLowerCase(Locale.ROOT);
    }

    Table overdue() {
        return new Table(
                "overdue",
                wording.of("overdue.title"),
                wording.of("overdue.note"),
                Arrays.stream(DueKind.values()).map(this::overdue).toList());
    }

    private Table.Group overdue(DueKind kind) {
        Schedule.Overdue late = protocol.schedule().overdue(kind);
        return new Table.Group(
                wording.text().of("due." + kind.openName()),
                "",
                List.of(
                        Wording.plain(
                                wording.time("overdue", late.after()),
                                wording.time("escalated", late.escalatedAfter()))));
    }

    Table ranges() {
        return new Table(
                "ranges",
                wording.of("ranges.title"),
                wording.of("ranges.note"),
                Arrays.stream(VitalSign.values()).map(this::range).toList());
    }

    private Table.Group range(VitalSign sign) {
        PossibleRange range = protocol.range(sign);
        return new Table.Group(
                wording.text().of("sign." + sign.openName()),
                "",
                List.of(
                        Wording.plain(
                                wording.line("possible", range.limits().hard(), wording::span),
                                wording.line("usual", range.limits().usual(), wording::span),
                                wording.line(
                                        "zero",
                                        range.zero(),
                                        zero ->
                                                wording.of(
                                                        "zero."
                                                                + zero.name()
                                                                        .toLowerCase(
                                                                                Locale.ROOT))))));
    }
}
