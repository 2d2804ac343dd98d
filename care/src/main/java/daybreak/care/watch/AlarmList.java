package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmLifecycle;
import daybreak.care.alarm.AlarmSignal;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.AlarmStep;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.Verdict;
import daybreak.care.detection.Worst;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.vitals.DeviceId;
import daybreak.quantities.identity.DerivedIds;
import daybreak.quantities.time.ClinicTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The alarms of a watch while one input is worked on. Each change goes through {@link
 * AlarmLifecycle} and is told to the chronicle.
 */
final class AlarmList {

    /**
     * A condition that stands.
     *
     * @param device whose values or silence raised it
     * @param profile where the limit depends on it
     */
    record Raising(
            AlarmKey key,
            Verdict.Stands finding,
            ClinicTime activeAt,
            Optional<DeviceId> device,
            Keeper keeper,
            Optional<PressureProfile> profile) {}

    private final Chronicle chronicle;
    private final List<Held> alarms;
    private int soFar;

    AlarmList(Chronicle chronicle, List<Held> alarms, int soFar) {
        this.chronicle = chronicle;
        this.alarms = new ArrayList<>(alarms);
        this.soFar = soFar;
    }

    List<Held> alarms() {
        return alarms;
    }

    int soFar() {
        return soFar;
    }

    Optional<Held> standing(AlarmKey key) {
        return alarms.stream()
                .filter(held -> held.isStanding() && held.key().equals(key))
                .findFirst();
    }

    Optional<Held> find(AlarmId id) {
        return alarms.stream().filter(held -> held.alarm().id().equals(id)).findFirst();
    }

    /** The condition stands: a new alarm, or the one that stands already goes on, perhaps worse. */
    void stands(Raising raising) {
        standing(raising.key()).ifPresentOrElse(held -> goesOn(held, raising), () -> add(raising));
    }

    /** Something that is past, and no part of an alarm that stands: always an alarm of its own. */
    void happened(Raising raising) {
        add(raising);
    }

    /** A value past a limit, beside an alarm that stands because of the same device. */
    void worsen(AlarmKey key, DeviceId device, Worst value) {
        standing(key)
                .filter(held -> held.keeper().includes(device))
                .ifPresent(held -> worsen(held, value));
    }

    /** The device says that the condition has gone. */
    void within(AlarmKey key, DeviceId device, ClinicTime at) {
        standing(key)
                .filter(held -> held.keeper().includes(device))
                .ifPresent(held -> leave(held, device, at));
    }

    /** The condition has gone, whoever kept it. */
    void end(AlarmKey key, ClinicTime at, Clearing why) {
        standing(key).ifPresent(held -> subside(held, at, why));
    }

    /** This alarm's condition has gone. */
    void end(AlarmId id, ClinicTime at, Clearing why) {
        find(id).filter(Held::isStanding).ifPresent(held -> subside(held, at, why));
    }

    /** Every standing alarm of that sort ends. */
    void endAll(Predicate<Held> which, ClinicTime at, Clearing why) {
        List.copyOf(alarms).stream()
                .filter(held -> held.isStanding() && which.test(held))
                .forEach(held -> subside(held, at, why));
    }

    /** The device's word counts no longer: what only it kept alive, any value may end. */
    void forget(DeviceId device) {
        alarms.replaceAll(held ->
                held.keeper() instanceof Keeper.Devices && held.keeper().includes(device)
                        ? held.keptBy(without(held.keeper(), device))
                        : held);
    }

    /** Sends a person's or the clock's signal to an alarm, and tells what follows. */
    Optional<WatchRefusal> signal(Held held, AlarmSignal signal, ChairEvent told) {
        return switch (AlarmLifecycle.after(held.alarm().state(), signal)) {
            case AlarmStep.To(var state) -> {
                chronicle.tell(told);
                replace(held, held.in(state));
                yield Optional.empty();
            }
            case AlarmStep.Refused(var why) ->
                    Optional.of(new WatchRefusal.AlarmIsElsewhere(held.alarm(), why));
        };
    }

    private void add(Raising raising) {
        soFar++;
        Verdict.Stands finding = raising.finding();
        ChairAlarm alarm =
                new ChairAlarm(
                        new AlarmId(DerivedIds.childOf(chronicle.watch().value(), soFar)),
                        soFar,
                        raising.key().condition(),
                        raising.key().parameter(),
                        raising.device(),
                        finding.tier(),
                        step(new AlarmState.Pending(), new AlarmSignal.Complete(finding.tier())),
                        finding.metAt(),
                        raising.activeAt(),
                        finding.limit(),
                        finding.worst().map(Worst::found));
        alarms.add(new Held(raising.key(), alarm, raising.keeper(), finding.worst()));
        chronicle.activated(alarm, raising.profile());
    }

    private void goesOn(Held known, Raising raising) {
        Held held = known.keptBy(joined(known.keeper(), raising.keeper()));
        replace(known, held);
        Held risen =
                raising.finding().tier().isAbove(held.alarm().tier()) ? rise(held, raising) : held;
        raising.finding().worst().ifPresent(value -> worsen(risen, value));
    }

    private Held rise(Held held, Raising raising) {
        Tier tier = raising.finding().tier();
        AlarmState state = step(held.alarm().state(), new AlarmSignal.Rise(tier));
        Held risen = held.risen(tier, state, raising.finding().limit());
        replace(held, risen);
        chronicle.rose(risen.alarm());
        return risen;
    }

    private void worsen(Held held, Worst value) {
        if (held.worst().isPresent() && value.isWorseThan(held.worst().get())) {
            replace(held, held.worsened(value));
            chronicle.worsened(held.alarm().id(), value.found());
        }
    }

    private void leave(Held held, DeviceId device, ClinicTime at) {
        Keeper left = without(held.keeper(), device);
        if (left instanceof Keeper.Devices) {
            replace(held, held.keptBy(left));
        } else {
            subside(held, at, Clearing.WITHIN_LIMITS);
        }
    }

    private void subside(Held held, ClinicTime at, Clearing why) {
        AlarmState state = step(held.alarm().state(), new AlarmSignal.Subside());
        replace(held, held.in(state));
        chronicle.cleared(held.alarm().id(), at, why);
    }

    private void replace(Held before, Held after) {
        int place = alarms.indexOf(before);
        if (after.alarm().state() instanceof AlarmState.Cleared) {
            alarms.remove(place);
        } else {
            alarms.set(place, after);
        }
    }

    private static AlarmState step(AlarmState state, AlarmSignal signal) {
        return switch (AlarmLifecycle.after(state, signal)) {
            case AlarmStep.To(var next) -> next;
            case AlarmStep.Refused(var why) ->
                    throw new IllegalStateException(state + " refuses " + signal + ": " + why);
        };
    }

    private static Keeper joined(Keeper known, Keeper one) {
        return switch (one) {
            case Keeper.Devices(var devices) -> known.joinedBy(devices.getFirst());
            case Keeper.Person _, Keeper.Anyone _ -> known;
        };
    }

    private static Keeper without(Keeper keeper, DeviceId device) {
        return switch (keeper) {
            case Keeper.Devices(var devices) -> {
                TreeSet<DeviceId> rest = new TreeSet<>(devices);
                rest.remove(device);
                yield rest.isEmpty() ? new Keeper.Anyone() : new Keeper.Devices(rest);
            }
            case Keeper.Person _, Keeper.Anyone _ -> keeper;
        };
    }
}
