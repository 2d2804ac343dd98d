package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Decision;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where commands, timers and the house reach a chair: each in its turn. */
final class ChairDesk implements Silences.Voice {

    private final Lanes lanes;
    private final Handing handing;
    private final Aftermath aftermath;

    ChairDesk(Lanes lanes, Handing handing, Aftermath aftermath) {
        this.lanes = lanes;
        this.handing = handing;
        this.aftermath = aftermath;
    }

    /** A command that a person waits for: it happens when it is written, or not at all. */
    WatchOutcome written(ChairNumber chair, Actor by, Function<ClinicTime, ChairInput> command) {
        return at(chair, lane -> written(lane, by, command.apply(lane.stamp()), Together.NOTHING));
    }

    /**
     * Values that a person typed: they are judged and charted when they are written, or not at all.
     *
     * @param report without plausibility
     * @param fact who typed, made for the clinic time of the turn
     */
    WatchOutcome typed(
            ChairNumber chair,
            Actor by,
            Report report,
            BiFunction<ChairLane, ClinicTime, Fact> fact) {
        return at(
                chair,
                lane -> {
                    ClinicTime stamp = lane.stamp();
                    Report timed = report.at(ObservationTime.ofArrival(stamp));
                    Arrival arrival =
                            new Arrival(timed, Optional.of(chair), stamp, "", Optional.empty());
                    Together together =
                            new Together(List.of(fact.apply(lane, stamp)), List.of(arrival));
                    WatchOutcome outcome = written(lane, by, Observing.input(arrival), together);
                    if (outcome instanceof WatchOutcome.Done) {
                        lane.hear(timed.readings(), stamp);
                    }
                    return outcome;
                });
    }

    /** A command that must work while the store is away as well; it is written late then. */
    WatchOutcome lasting(ChairNumber chair, Actor by, Function<ClinicTime, ChairInput> command) {
        return at(chair, lane -> lasting(lane, by, command.apply(lane.stamp())));
    }

    /** The clinic's clock has come to a chair's deadline. */
    void wake(ChairNumber chair) {
        house(chair, ChairInput.TimeReached::new);
    }

    @Override
    public void silenceEnded(ChairNumber chair, AlarmId alarm) {
        house(chair, at -> new ChairInput.SoundPauseEnded(at, alarm));
    }

    /** Something that the house itself tells a chair. */
    WatchOutcome house(ChairNumber chair, Function<ClinicTime, ChairInput> input) {
        return lasting(chair, new Actor.House("alarms"), input);
    }

    /**
     * Writes a fact of another feature in a chair's turn, and tells the chair once it is written.
     *
     * @param whenWritten run before the turn ends
     */
    WatchOutcome together(
            ChairNumber chair,
            Actor by,
            Function<ClinicTime, ChairInput> input,
            Function<ClinicTime, Fact> fact,
            Runnable whenWritten) {
        return at(
                chair,
                lane -> {
                    ClinicTime stamp = lane.stamp();
                    Together together = new Together(List.of(fact.apply(stamp)), List.of());
                    WatchOutcome outcome = written(lane, by, input.apply(stamp), together);
                    if (outcome instanceof WatchOutcome.Done) {
                        whenWritten.run();
                    }
                    return outcome;
                });
    }

    private WatchOutcome at(ChairNumber chair, Function<ChairLane, WatchOutcome> act) {
        return lanes.lane(chair)
                .map(lane -> inTurn(lane, act))
                .orElseGet(() -> new WatchOutcome.NoSuchChair(chair));
    }

    private static WatchOutcome inTurn(ChairLane lane, Function<ChairLane, WatchOutcome> act) {
        lane.begin();
        try {
            return act.apply(lane);
        } finally {
            lane.end();
        }
    }

    /** What else belongs to an input and is written with it. */
    private record Together(List<Fact> facts, List<Arrival> arrivals) {

        static final Together NOTHING = new Together(List.of(), List.of());

        List<Fact> with(List<Fact> more) {
            List<Fact> all = new ArrayList<>(facts);
            all.addAll(more);
            return all;
        }
    }

    private WatchOutcome written(ChairLane lane, Actor by, ChairInput input, Together together) {
        return switch (lane.judge(input)) {
            case Decision.Refused(var why) -> new WatchOutcome.Refused(why);
            case Decision.Accepted accepted -> {
                List<Fact> facts = together.with(Handing.facts(accepted.events(), by));
                // The turn is held until it is written: what is judged next builds on it.
                yield switch (handing.now(facts, together.arrivals()).join()) {
                    case Journal.Outcome.Recorded _ -> moved(lane, accepted);
                    case Journal.Outcome.Moved _,
                            Journal.Outcome.StoreAway _,
                            Journal.Outcome.NoRoom _,
                            Journal.Outcome.NotOwner _ ->
                            new WatchOutcome.NotRecorded();
                };
            }
        };
    }

    private WatchOutcome lasting(ChairLane lane, Actor by, ChairInput input) {
        return switch (lane.judge(input)) {
            case Decision.Refused(var why) -> new WatchOutcome.Refused(why);
            case Decision.Accepted accepted -> {
                if (!accepted.events().isEmpty()) {
                    var _ =
                            handing.lasting(
                                    Handing.facts(accepted.events(), by),
                                    List.of(),
                                    Set.of(lane.number()));
                }
                yield moved(lane, accepted);
            }
        };
    }

    private WatchOutcome moved(ChairLane lane, Decision.Accepted accepted) {
        lane.move(accepted);
        aftermath.of(accepted.next(), accepted.events());
        return new WatchOutcome.Done(accepted.events());
    }
}
