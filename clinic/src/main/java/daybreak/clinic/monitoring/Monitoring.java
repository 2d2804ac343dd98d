package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Kind;
import daybreak.care.people.PersonId;
import daybreak.care.placement.PlacementEvent;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Watch;
import daybreak.care.watch.WatchId;
import daybreak.clinic.device.ChairTurns;
import daybreak.clinic.device.ChairsInSight;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Stream;
import daybreak.devices.parameter.TypedReading;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What people do at the chairs, and what they see there. Safe for use by many threads.
 *
 * <p>Every command is by a named member of staff; who may give it is the business of the door
 * through which it came.
 */
public final class Monitoring implements ChairTurns, ChairsInSight {

    /** The source of what is typed. */
    public static final DeviceId KEYBOARD = new DeviceId("keyboard");

    private final ChairDesk desk;
    private final Looking looking;
    private final HouseAlarms house;
    private final IdSource ids;
    private final Supplier<Optional<Protocol>> signed;

    /**
     * @param signed the protocol by which a watch may be opened; empty until one is signed
     */
    Monitoring(
            ChairDesk desk,
            Looking looking,
            HouseAlarms house,
            IdSource ids,
            Supplier<Optional<Protocol>> signed) {
        this.desk = desk;
        this.looking = looking;
        this.house = house;
        this.ids = ids;
        this.signed = signed;
    }

    /** All chairs as they are now, in the order of their numbers. */
    public List<ChairLook> look() {
        return looking.all();
    }

    /** One chair as it is now; empty when the clinic has none of that number. */
    public Optional<ChairLook> look(ChairNumber chair) {
        return looking.one(chair);
    }

    @Override
    public SortedMap<ChairNumber, List<ChairAlarm>> technicalAlarms() {
        SortedMap<ChairNumber, List<ChairAlarm>> alarms = new TreeMap<>();
        for (ChairLook look : looking.all()) {
            alarms.put(
                    look.chair().number(),
                    look.chair().alarms().stream()
                            .filter(alarm -> alarm.kind() == Kind.TECHNICAL)
                            .toList());
        }
        return alarms;
    }

    /** The house's own alarms that stand, the most urgent first. */
    public List<HouseAlarmLook> houseAlarms() {
        return house.standing().stream().map(HouseAlarmLook::of).toList();
    }

    /**
     * Opens a watch: from now on the chair's readings are judged.
     *
     * @param person whose they are, where that is known
     * @param baseline the person's own pressure; without one a rise is not judged
     */
    public WatchOutcome openWatch(
            Actor.Member by,
            ChairNumber chair,
            Optional<PersonId> person,
            Phase phase,
            Optional<BaselinePressure> baseline) {
        Optional<Protocol> protocol = signed.get();
        if (protocol.isEmpty()) {
            return new WatchOutcome.ProtocolNotSigned();
        }
        WatchId watch = new WatchId(ids.next());
        return desk.written(
                chair,
                by,
                at ->
                        new ChairInput.OpenWatch(
                                at, watch, by.id(), person, phase, baseline, protocol.get()));
    }

    public WatchOutcome setPhase(Actor.Member by, ChairNumber chair, Phase phase) {
        return desk.written(chair, by, at -> new ChairInput.SetPhase(at, by.id(), phase));
    }

    public WatchOutcome setBaseline(Actor.Member by, ChairNumber chair, BaselinePressure baseline) {
        return desk.written(chair, by, at -> new ChairInput.SetBaseline(at, by.id(), baseline));
    }

    public WatchOutcome endWatch(Actor.Member by, ChairNumber chair) {
        return desk.written(chair, by, at -> new ChairInput.EndWatch(at, by.id()));
    }

    /** Works while the store is away, too: an alarm that cannot be silenced is left alone. */
    public WatchOutcome acknowledge(Actor.Member by, ChairNumber chair, AlarmId alarm) {
        return desk.lasting(chair, by, at -> new ChairInput.Acknowledge(at, by.id(), alarm));
    }

    /** Silences all alarms of a chair for their limits. Works while the store is away, too. */
    public WatchOutcome pauseSound(Actor.Member by, ChairNumber chair) {
        return desk.lasting(chair, by, at -> new ChairInput.PauseSound(at, by.id()));
    }

    /** Somebody has looked at what a high alarm was. */
    public WatchOutcome review(Actor.Member by, ChairNumber chair, AlarmId alarm) {
        return desk.written(chair, by, at -> new ChairInput.Review(at, by.id(), alarm));
    }

    /** Charts and judges what somebody typed. */
    public WatchOutcome type(Actor.Member by, ChairNumber chair, TypedVitals vitals) {
        Report report =
                new Report(
                        KEYBOARD,
                        Origin.TYPED,
                        Optional.empty(),
                        Optional.empty(),
                        vitals.values().stream().map(TypedReading::of).toList());
        List<String> signs =
                vitals.values().stream().map(value -> value.sign().openName()).toList();
        return desk.typed(
                chair,
                by,
                report,
                (lane, at) ->
                        new Fact(
                                lane.chair()
                                        .watch()
                                        .map(Watch::id)
                                        .map(Stream::watch)
                                        .orElseGet(Stream::clinic),
                                at,
                                by,
                                new ChairEventKinds.VitalsTyped(chair, by.id(), signs)));
    }

    /** Somebody has seen one of the house's own alarms. */
    public HouseOutcome acknowledgeHouse(Actor.Member by, HouseCondition condition) {
        return house.acknowledge(condition, by).isPresent()
                ? HouseOutcome.DONE
                : HouseOutcome.NOTHING_TO_ACKNOWLEDGE;
    }

    /** What became of an acknowledgement of the house's own alarms. */
    public enum HouseOutcome {
        DONE,
        NOTHING_TO_ACKNOWLEDGE
    }

    @Override
    public Written inTurn(
            ChairNumber chair,
            Actor by,
            PlacementEvent event,
            Optional<Duration> period,
            Function<ClinicTime, Fact> fact,
            Runnable whenWritten) {
        WatchOutcome outcome =
                desk.together(chair, by, at -> placement(at, event, period), fact, whenWritten);
        return switch (outcome) {
            case WatchOutcome.Done _ -> Written.YES;
            case WatchOutcome.NoSuchChair _ -> Written.NO_SUCH_CHAIR;
            case WatchOutcome.NotRecorded _ -> Written.NOT_RECORDED;
            case WatchOutcome.Refused _, WatchOutcome.ProtocolNotSigned _ ->
                    throw new IllegalStateException("a placement was refused: " + outcome);
        };
    }

    private static ChairInput placement(
            ClinicTime at, PlacementEvent event, Optional<Duration> period) {
        return switch (event) {
            case PlacementEvent.DevicePlaced placed ->
                    new ChairInput.DevicePlaced(at, placed.device(), period);
            case PlacementEvent.DeviceTakenAway taken ->
                    new ChairInput.DeviceTakenAway(at, taken.device());
            case PlacementEvent.DeviceRegistered _ ->
                    throw new IllegalStateException("registering concerns no chair");
        };
    }
}
