package daybreak.care.watch;

import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.Verdict;
import daybreak.care.detection.Worst;
import daybreak.care.protocol.AlarmTable;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What goes wrong with the means of watching, and what is late. */
final class Failures {

    private final Turn turn;

    Failures(Turn turn) {
        this.turn = turn;
    }

    /** A deadline has come. */
    void fire(Deadline deadline) {
        turn.vigil()
                .ifPresent(vigil -> {
                    switch (deadline) {
                        case Deadline.SourceFails fails -> sourceFails(vigil, fails);
                        case Deadline.SignGoesStale stale -> goesStale(vigil, stale);
                        case Deadline.PressureMissing missing -> pressureMissing(vigil, missing);
                        case Deadline.ItemLate late -> itemLate(vigil, late);
                    }
                });
    }

    void notWatched(ChairInput.NotWatched gap) {
        turn.vigil()
                .ifPresent(vigil ->
                        vigil.alarms.happened(
                                raising(
                                        vigil,
                                        AlarmKey.of(Condition.NOT_WATCHED),
                                        gap.from(),
                                        Optional.of(seconds(gap.from().until(gap.to()))),
                                        List.of())));
    }

    void messageRefused(ChairInput.MessageRefused refused) {
        Found message = new Found(refused.controlId(), "");
        turn.vigil()
                .ifPresent(vigil ->
                        raise(
                                vigil,
                                AlarmKey.of(Condition.MESSAGE_REFUSED, refused.device()),
                                refused.at(),
                                Optional.of(new Worst(message, BigDecimal.ZERO)),
                                List.of()));
    }

    /** A clock that differs from the clinic's. */
    void clockDiffers(OpenVigil vigil, DeviceId device, Duration offset, Duration tolerance) {
        raise(
                vigil,
                AlarmKey.of(Condition.CLOCK_SKEW, device),
                turn.now(),
                Optional.of(seconds(offset)),
                List.of(over(tolerance)));
    }

    /** Every value of a device has been the same for too long. */
    void valuesStandStill(OpenVigil vigil, DeviceId device, ClinicTime since, Duration limit) {
        raise(
                vigil,
                AlarmKey.of(Condition.FROZEN, device),
                since,
                Optional.empty(),
                List.of(over(limit)));
    }

    /** A device speaks for the chair no longer: what is its own ends. */
    void takeAway(DeviceId device) {
        turn.sources().remove(device);
        turn.vigil().ifPresent(vigil -> takeAway(vigil, device));
    }

    private void takeAway(OpenVigil vigil, DeviceId device) {
        vigil.alarms.forget(device);
        vigil.alarms.endAll(
                held -> held.key().device().filter(device::equals).isPresent(),
                turn.now(),
                Clearing.DEVICE_TAKEN_AWAY);
        for (VitalSign sign : table(vigil).continuous().keySet()) {
            if (turn.sources().values().stream().noneMatch(one -> one.heard(sign).isPresent())) {
                vigil.alarms.end(
                        AlarmKey.of(Condition.NO_VALUE, Parameter.of(sign)),
                        turn.now(),
                        Clearing.DEVICE_TAKEN_AWAY);
            }
        }
    }

    private void sourceFails(OpenVigil vigil, Deadline.SourceFails fails) {
        Source source = turn.sources().get(fails.device());
        if (source == null) {
            throw new IllegalStateException(fails.device() + " fails and is not here");
        }
        raise(
                vigil,
                AlarmKey.of(fails.fault().condition(), fails.device()),
                fails.fault().since(),
                Optional.empty(),
                List.of(over(freshness(vigil, source))));
    }

    private void goesStale(OpenVigil vigil, Deadline.SignGoesStale stale) {
        Duration limit =
                turn.sources().values().stream()
                        .filter(source -> source.heard(stale.sign()).isPresent())
                        .map(source -> freshness(vigil, source))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        vigil.alarms.stands(
                raising(
                        AlarmKey.of(Condition.NO_VALUE, Parameter.of(stale.sign())),
                        new Verdict.Stands(
                                table(vigil).urgencyOfAbsence(stale.sign()),
                                stale.since(),
                                Optional.empty(),
                                List.of(over(limit)))));
    }

    private void pressureMissing(OpenVigil vigil, Deadline.PressureMissing missing) {
        raise(
                vigil,
                AlarmKey.of(Condition.NO_PRESSURE, Parameter.PRESSURE),
                missing.dueAt(),
                Optional.empty(),
                List.of(over(missing.dueAt().until(missing.at()))));
    }

    private static void itemLate(OpenVigil vigil, Deadline.ItemLate late) {
        Chronicle chronicle = vigil.chronicle;
        vigil.announced.put(late.kind(), new Vigil.Announced(late.dueAt(), late.stage()));
        chronicle.tell(
                switch (late.stage()) {
                    case UPCOMING, DUE, OVERDUE ->
                            new ChairEvent.ItemOverdue(
                                    chronicle.chair(),
                                    chronicle.watch(),
                                    chronicle.at(),
                                    late.kind(),
                                    late.dueAt());
                    case ESCALATED ->
                            new ChairEvent.ItemEscalated(
                                    chronicle.chair(),
                                    chronicle.watch(),
                                    chronicle.at(),
                                    late.kind(),
                                    late.dueAt());
                });
    }

    private void raise(
            OpenVigil vigil,
            AlarmKey key,
            ClinicTime metAt,
            Optional<Worst> worst,
            List<Bound> limit) {
        vigil.alarms.stands(raising(vigil, key, metAt, worst, limit));
    }

    private AlarmList.Raising raising(
            OpenVigil vigil,
            AlarmKey key,
            ClinicTime metAt,
            Optional<Worst> worst,
            List<Bound> limit) {
        Tier tier = table(vigil).technical(key.condition()).tier().value();
        return raising(key, new Verdict.Stands(tier, metAt, worst, limit));
    }

    private AlarmList.Raising raising(AlarmKey key, Verdict.Stands finding) {
        return new AlarmList.Raising(
                key, finding, turn.now(), key.device(), new Keeper.Anyone(), Optional.empty());
    }

    private Duration freshness(OpenVigil vigil, Source source) {
        return Staleness.freshness(source, vigil.watch.protocol(), turn.speed());
    }

    private static AlarmTable table(OpenVigil vigil) {
        return vigil.watch.protocol().alarms();
    }

    private static Bound over(Duration limit) {
        return new Bound(Optional.empty(), ">", Long.toString(limit.toSeconds()), "s");
    }

    private static Worst seconds(Duration length) {
        long whole = length.toSeconds();
        return new Worst(new Found(Long.toString(whole), "s"), BigDecimal.valueOf(Math.abs(whole)));
    }
}
