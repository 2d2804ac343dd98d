package daybreak.care.watch;

import daybreak.care.alarm.Condition;
import daybreak.care.detection.Contact;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What will happen at a chair if no input comes. */
final class Deadlines {

    private final Chair chair;
    private final Vigil vigil;
    private final List<Deadline> found = new ArrayList<>();

    private Deadlines(Chair chair, Vigil vigil) {
        this.chair = chair;
        this.vigil = vigil;
    }

    /** The first of them; one whose time has passed already happens now. */
    static Optional<Deadline> next(Chair chair) {
        return chair.vigil().flatMap(vigil -> new Deadlines(chair, vigil).next());
    }

    /** At one and the same time a source fails before its signs go stale. */
    private Optional<Deadline> next() {
        chair.sources().values().forEach(this::sourceFails);
        vigil.watch().protocol().alarms().continuous().keySet().forEach(this::signGoesStale);
        pressureMissing();
        Due.items(chair, vigil).forEach(this::itemLate);
        return found.stream().min(Comparator.comparing(Deadline::at));
    }

    private void sourceFails(Source source) {
        if (source.judged().heard().isEmpty() || hasFailed(source)) {
            return;
        }
        fault(source)
                .ifPresent(fault ->
                        found.add(
                                new Deadline.SourceFails(
                                        notPast(fault.from()), source.device(), fault)));
    }

    private void signGoesStale(VitalSign sign) {
        if (stands(AlarmKey.of(Condition.NO_VALUE, Parameter.of(sign)))) {
            return;
        }
        boolean missed =
                chair.sources().values().stream()
                        .anyMatch(source -> source.heard(sign).isPresent() && !hasFailed(source));
        if (missed) {
            Staleness.at(chair, vigil, sign)
                    .ifPresent(at ->
                            found.add(new Deadline.SignGoesStale(notPast(at), sign, newest(sign))));
        }
    }

    private void pressureMissing() {
        if (!stands(AlarmKey.of(Condition.NO_PRESSURE, Parameter.PRESSURE))) {
            Due.pressureMissingAt(vigil)
                    .ifPresent(at ->
                            found.add(
                                    new Deadline.PressureMissing(
                                            notPast(at), Due.pressureDueAt(vigil))));
        }
    }

    private void itemLate(DueItem item) {
        DueItem.Stage told = told(item);
        if (told == DueItem.Stage.ESCALATED) {
            return;
        }
        boolean first = told != DueItem.Stage.OVERDUE;
        DueItem.Stage stage = first ? DueItem.Stage.OVERDUE : DueItem.Stage.ESCALATED;
        ClinicTime late = first ? item.overdueAt() : item.escalatedAt();
        ClinicTime at =
                Due.freshUntil(chair, vigil, item.kind())
                        .filter(fresh -> fresh.isAfter(late))
                        .orElse(late);
        found.add(new Deadline.ItemLate(notPast(at), item.kind(), item.dueAt(), stage));
    }

    private DueItem.Stage told(DueItem item) {
        Vigil.Announced announced = vigil.announced().get(item.kind());
        return announced != null && announced.dueAt().equals(item.dueAt())
                ? announced.stage()
                : DueItem.Stage.DUE;
    }

    private Optional<Contact.Fault> fault(Source source) {
        SignalRules rules = Staleness.signal(vigil);
        return source.hearing()
                .contact()
                .fault(
                        Staleness.freshness(source, vigil.watch().protocol(), chair.speed()),
                        source.period().gap(rules.gap()),
                        vigil.listeningSince());
    }

    private ClinicTime newest(VitalSign sign) {
        return chair.sources().values().stream()
                .flatMap(source -> source.heard(sign).stream())
                .map(Source.Heard::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean hasFailed(Source source) {
        return stands(AlarmKey.of(Condition.MONITOR_SILENT, source.device()))
                || stands(AlarmKey.of(Condition.FROZEN, source.device()));
    }

    private boolean stands(AlarmKey key) {
        return vigil.alarms().stream()
                .anyMatch(held -> held.isStanding() && held.key().equals(key));
    }

    private ClinicTime notPast(ClinicTime at) {
        return chair.now().filter(now -> now.isAfter(at)).orElse(at);
    }
}
