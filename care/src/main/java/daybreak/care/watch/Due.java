package daybreak.care.watch;

import daybreak.care.detection.PressureSequence;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Schedule;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is due of a nurse at a watched chair. An item is met by the right valid value, typed or
 * measured.
 */
final class Due {

    /** The signs that meet an item, where it is no pressure. */
    private static final Map<DueKind, Set<VitalSign>> SIGNS =
            Map.of(
                    DueKind.HEART_RATE, Set.of(VitalSign.HEART_RATE, VitalSign.PULSE_RATE),
                    DueKind.SPO2, Set.of(VitalSign.SPO2),
                    DueKind.RESPIRATORY_RATE, Set.of(VitalSign.RESPIRATORY_RATE));

    private static final List<DueKind> SIGN_ITEMS =
            List.of(DueKind.HEART_RATE, DueKind.SPO2, DueKind.RESPIRATORY_RATE);

    private Due() {}

    /** What a nurse should see at a clinic time: signs that a monitor gives are not due. */
    static List<DueItem> shown(Chair chair, Vigil vigil, ClinicTime at) {
        return items(chair, vigil).stream()
                .filter(item ->
                        !freshUntil(chair, vigil, item.kind()).filter(at::isBefore).isPresent())
                .sorted(Comparator.comparing(DueItem::dueAt))
                .toList();
    }

    /** Everything that the phase asks for next, one item a parameter. */
    static List<DueItem> items(Chair chair, Vigil vigil) {
        List<DueItem> items = new ArrayList<>();
        items.add(pressure(vigil));
        for (DueKind kind : SIGN_ITEMS) {
            items.add(item(vigil, kind, signDueAt(chair, vigil, kind)));
        }
        return items;
    }

    /** Until when a monitor gives the sign; empty where it does not, or where it is no sign. */
    static Optional<ClinicTime> freshUntil(Chair chair, Vigil vigil, DueKind kind) {
        return SIGNS.getOrDefault(kind, Set.of()).stream()
                .flatMap(sign -> Staleness.at(chair, vigil, sign).stream())
                .max(Comparator.naturalOrder());
    }

    /** When the next pressure is due by the phase's schedule. */
    static ClinicTime pressureDueAt(Vigil vigil) {
        ClinicTime since = vigil.watch().phaseSince();
        Schedule.PressureSchedule schedule = schedule(vigil).pressure();
        return vigil.lastSystolic()
                .filter(last -> !last.isBefore(since))
                .map(last -> last.plus(every(schedule, vigil.pressures())))
                .orElseGet(() -> since.plus(schedule.first().value()));
    }

    /** When the absence of a pressure is an alarm; empty where the phase does not say so. */
    static Optional<ClinicTime> pressureMissingAt(Vigil vigil) {
        return switch (schedule(vigil).pressure().absence()) {
            case IS_OVERDUE -> Optional.empty();
            case RAISES_ALARM -> {
                Duration grace = grace(vigil.watch().protocol(), interval(vigil));
                yield Optional.of(pressureDueAt(vigil).plus(grace));
            }
        };
    }

    /** How long the schedule waits for the next pressure at present. */
    static Duration interval(Vigil vigil) {
        Schedule.PressureSchedule schedule = schedule(vigil).pressure();
        boolean measured =
                vigil.lastSystolic()
                        .filter(last -> !last.isBefore(vigil.watch().phaseSince()))
                        .isPresent();
        return measured ? every(schedule, vigil.pressures()) : schedule.first().value();
    }

    /**
     * How old a cuff's or a typed value may be on arrival to be judged, and how old it may be to be
     * read as the present one: the interval and what may pass after it.
     */
    static Duration oldestPressure(Optional<Vigil> vigil, Protocol protocol) {
        Schedule.PhaseSchedule unwatched = protocol.schedule().phase(Phase.BEFORE);
        Duration interval =
                vigil.map(Due::interval).orElseGet(() -> unwatched.pressure().every().value());
        return interval.plus(grace(protocol, interval));
    }

    static Schedule.PhaseSchedule schedule(Vigil vigil) {
        return vigil.watch().protocol().schedule().phase(vigil.watch().phase());
    }

    private static DueItem pressure(Vigil vigil) {
        ClinicTime scheduled = pressureDueAt(vigil);
        return vigil.pressures()
                .next()
                .filter(next -> next.dueAt().isBefore(scheduled))
                .map(next -> item(vigil, next.kind(), next.dueAt()))
                .orElseGet(() -> item(vigil, DueKind.PRESSURE, scheduled));
    }

    private static ClinicTime signDueAt(Chair chair, Vigil vigil, DueKind kind) {
        ClinicTime since = vigil.watch().phaseSince();
        Schedule.SignSchedule schedule = schedule(vigil).signs();
        return SIGNS.getOrDefault(kind, Set.of()).stream()
                .flatMap(sign -> chair.latest(sign).stream())
                .map(LatestValue::heardAt)
                .filter(heard -> !heard.isBefore(since))
                .max(Comparator.naturalOrder())
                .map(heard -> heard.plus(schedule.every().value()))
                .orElseGet(() -> since.plus(schedule.first().value()));
    }

    private static Duration every(Schedule.PressureSchedule schedule, PressureSequence pressures) {
        return switch (pressures.level()) {
            case WITHIN -> schedule.every().value();
            case PAST_A_LIMIT -> schedule.afterValuePastLimit().orElse(schedule.every()).value();
        };
    }

    private static DueItem item(Vigil vigil, DueKind kind, ClinicTime dueAt) {
        Schedule.Overdue late = vigil.watch().protocol().schedule().overdue(kind);
        return new DueItem(
                kind,
                dueAt,
                dueAt.plus(late.after().value()),
                dueAt.plus(late.escalatedAfter().value()));
    }

    private static Duration grace(Protocol protocol, Duration interval) {
        BigDecimal share = protocol.schedule().noPressureAfterPercent().value().movePointLeft(2);
        return Duration.ofNanos(BigDecimal.valueOf(interval.toNanos()).multiply(share).longValue());
    }
}
