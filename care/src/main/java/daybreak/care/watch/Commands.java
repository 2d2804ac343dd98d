package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmSignal;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.BaselinePressure;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What people, and the clock that ends a silence, may do at a chair. */
final class Commands {

    /** Alarms that tell of something past: seen is all they ask for. */
    private static final Set<Condition> PAST =
            EnumSet.of(Condition.NOT_WATCHED, Condition.MESSAGE_REFUSED);

    private final Turn turn;

    Commands(Turn turn) {
        this.turn = turn;
    }

    Optional<WatchRefusal> follow(ChairInput input) {
        return switch (input) {
            case ChairInput.OpenWatch open -> open(open);
            case ChairInput.SetPhase(var _, var by, var phase) ->
                    watched(vigil -> setPhase(vigil, by, phase));
            case ChairInput.SetBaseline(var _, var by, var baseline) ->
                    watched(vigil -> setBaseline(vigil, by, baseline));
            case ChairInput.EndWatch(var _, var by) -> watched(vigil -> end(vigil, by));
            case ChairInput.Acknowledge(var _, var by, var alarm) ->
                    alarm(alarm, (vigil, held) -> acknowledge(vigil, held, by));
            case ChairInput.PauseSound(var _, var by) -> watched(vigil -> pause(vigil, by));
            case ChairInput.SoundPauseEnded(var _, var alarm) -> alarm(alarm, Commands::resume);
            case ChairInput.Review(var _, var by, var alarm) ->
                    alarm(alarm, (vigil, held) -> review(vigil, held, by));
            case ChairInput.Observed _,
                    ChairInput.TimeReached _,
                    ChairInput.SpeedSet _,
                    ChairInput.NotWatched _,
                    ChairInput.MessageRefused _,
                    ChairInput.DevicePlaced _,
                    ChairInput.DeviceTakenAway _ ->
                    throw new IllegalArgumentException("nobody's command: " + input);
        };
    }

    private Optional<WatchRefusal> open(ChairInput.OpenWatch input) {
        if (turn.vigil().isPresent()) {
            return refused(new WatchRefusal.AlreadyWatched(turn.vigil().get().watch.id()));
        }
        Watch watch =
                new Watch(
                        input.watch(),
                        input.by(),
                        input.at(),
                        input.person(),
                        input.phase(),
                        input.at(),
                        input.baseline(),
                        input.protocol());
        turn.open(watch).chronicle.opened(watch);
        return done();
    }

    private Optional<WatchRefusal> setPhase(OpenVigil vigil, StaffId by, Phase phase) {
        if (vigil.watch.phase() == phase) {
            return refused(new WatchRefusal.AlreadyInPhase(phase));
        }
        Chronicle chronicle = vigil.chronicle;
        vigil.watch = vigil.watch.in(phase, chronicle.at());
        vigil.pressures = vigil.pressures.inAnotherPhase();
        chronicle.tell(
                new ChairEvent.PhaseSet(
                        chronicle.chair(), chronicle.watch(), chronicle.at(), by, phase));
        vigil.alarms.endAll(
                held -> !vigil.watch.protocol().judges(held.key().condition(), phase),
                chronicle.at(),
                Clearing.PHASE_CHANGED);
        turn.sources().replaceAll((_, source) -> source.with(judgedIn(vigil, phase, source)));
        return done();
    }

    private static Source.Judged judgedIn(OpenVigil vigil, Phase phase, Source source) {
        Source.Judged judged = source.judged();
        for (Condition condition : source.judged().runs().keySet()) {
            if (!vigil.watch.protocol().judges(condition, phase)) {
                judged = judged.without(condition);
            }
        }
        return judged;
    }

    private static Optional<WatchRefusal> setBaseline(
            OpenVigil vigil, StaffId by, BaselinePressure baseline) {
        Chronicle chronicle = vigil.chronicle;
        vigil.watch = vigil.watch.from(baseline);
        chronicle.tell(
                new ChairEvent.BaselineSet(
                        chronicle.chair(), chronicle.watch(), chronicle.at(), by, baseline));
        return done();
    }

    private Optional<WatchRefusal> end(OpenVigil vigil, StaffId by) {
        List<ChairAlarm> open =
                vigil.alarms.alarms().stream()
                        .map(Held::alarm)
                        .filter(Commands::isUnseenAndGrave)
                        .sorted(ChairAlarm.BY_URGENCY)
                        .toList();
        if (!open.isEmpty()) {
            return refused(new WatchRefusal.HighAlarmsOpen(open));
        }
        Chronicle chronicle = vigil.chronicle;
        vigil.alarms.endAll(_ -> true, chronicle.at(), Clearing.WATCH_ENDED);
        List.copyOf(vigil.alarms.alarms()).forEach(held -> reviewAtTheEnd(vigil, held, by));
        chronicle.tell(
                new ChairEvent.WatchEnded(
                        chronicle.chair(), chronicle.watch(), chronicle.at(), by));
        turn.close();
        return done();
    }

    /** Who ends a watch has its list in view: what is still latched is reviewed by that. */
    private static void reviewAtTheEnd(OpenVigil vigil, Held latched, StaffId by) {
        review(vigil, latched, by)
                .ifPresent(why -> {
                    throw new IllegalStateException(latched + " at the end: " + why);
                });
    }

    private static boolean isUnseenAndGrave(ChairAlarm alarm) {
        if (alarm.tier() != Tier.HIGH || alarm.kind() != Kind.PHYSIOLOGICAL) {
            return false;
        }
        return switch (alarm.state()) {
            case AlarmState.Sounding _, AlarmState.Paused _, AlarmState.Latched _ -> true;
            case AlarmState.Pending _,
                    AlarmState.Acknowledged _,
                    AlarmState.Resounding _,
                    AlarmState.Cleared _ ->
                    false;
        };
    }

    private static Optional<WatchRefusal> acknowledge(OpenVigil vigil, Held held, StaffId by) {
        Chronicle chronicle = vigil.chronicle;
        AlarmId id = held.alarm().id();
        Optional<WatchRefusal> refusal =
                vigil.alarms.signal(
                        held,
                        new AlarmSignal.Acknowledge(by),
                        new ChairEvent.AlarmAcknowledged(
                                chronicle.chair(),
                                chronicle.watch(),
                                chronicle.at(),
                                id,
                                by,
                                silence(vigil, held)));
        if (refusal.isEmpty() && PAST.contains(held.key().condition())) {
            vigil.alarms.end(id, chronicle.at(), Clearing.ACKNOWLEDGED);
        }
        return refusal;
    }

    private static Optional<WatchRefusal> pause(OpenVigil vigil, StaffId by) {
        List<Held> audible =
                vigil.alarms.alarms().stream()
                        .filter(held -> held.alarm().state().isAudible())
                        .toList();
        if (audible.isEmpty()) {
            return refused(new WatchRefusal.NothingSounds());
        }
        return audible.stream().flatMap(held -> pause(vigil, held, by).stream()).findFirst();
    }

    private static Optional<WatchRefusal> pause(OpenVigil vigil, Held held, StaffId by) {
        Chronicle chronicle = vigil.chronicle;
        return vigil.alarms.signal(
                held,
                new AlarmSignal.Pause(),
                new ChairEvent.SoundPaused(
                        chronicle.chair(),
                        chronicle.watch(),
                        chronicle.at(),
                        held.alarm().id(),
                        by,
                        silence(vigil, held)));
    }

    private static Optional<WatchRefusal> resume(OpenVigil vigil, Held held) {
        Chronicle chronicle = vigil.chronicle;
        return vigil.alarms.signal(
                held,
                new AlarmSignal.SilenceOver(),
                new ChairEvent.SoundResumed(
                        chronicle.chair(), chronicle.watch(), chronicle.at(), held.alarm().id()));
    }

    private static Optional<WatchRefusal> review(OpenVigil vigil, Held held, StaffId by) {
        Chronicle chronicle = vigil.chronicle;
        return vigil.alarms.signal(
                held,
                new AlarmSignal.Review(by),
                new ChairEvent.AlarmReviewed(
                        chronicle.chair(),
                        chronicle.watch(),
                        chronicle.at(),
                        held.alarm().id(),
                        by));
    }

    private static Duration silence(OpenVigil vigil, Held held) {
        return vigil.watch.protocol().sound().of(held.alarm().tier());
    }

    private Optional<WatchRefusal> watched(Function<OpenVigil, Optional<WatchRefusal>> command) {
        return turn.vigil().map(command).orElseGet(() -> refused(new WatchRefusal.NotWatchedNow()));
    }

    private Optional<WatchRefusal> alarm(
            AlarmId id, BiFunction<OpenVigil, Held, Optional<WatchRefusal>> command) {
        return watched(vigil ->
                vigil.alarms
                        .find(id)
                        .map(held -> command.apply(vigil, held))
                        .orElseGet(() -> refused(new WatchRefusal.UnknownAlarm(id))));
    }

    private static Optional<WatchRefusal> refused(WatchRefusal why) {
        return Optional.of(why);
    }

    private static Optional<WatchRefusal> done() {
        return Optional.empty();
    }
}
