package daybreak.clinic.device;

import daybreak.care.placement.PlacementCommand;
import daybreak.care.placement.PlacementDecision;
import daybreak.care.placement.PlacementEvent;
import daybreak.care.placement.PlacementRefusal;
import daybreak.care.placement.Placements;
import daybreak.care.vitals.DeviceId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * The devices and where they stand: the one way to change them, and all of them in memory as the
 * journal leaves them. Safe for use by many threads.
 */
public final class Devices {

    private final Journal journal;
    private final ClinicClock clock;
    private final Predicate<DeviceId> isForeign;
    private final ReentrantLock deciding = new ReentrantLock();
    private final HeardDevices heard = new HeardDevices();
    private volatile Placements placements;

    /**
     * @param isForeign the ids that this clinic never takes: in a clinic, the demonstration's
     */
    public Devices(
            Journal journal, Entries entries, ClinicClock clock, Predicate<DeviceId> isForeign) {
        this.journal = journal;
        this.clock = clock;
        this.isForeign = isForeign;
        this.placements = told(entries);
    }

    private static Placements told(Entries entries) {
        Set<String> kinds =
                Set.of(
                        DeviceEvents.REGISTERED.name(),
                        DeviceEvents.PLACED.name(),
                        DeviceEvents.TAKEN_AWAY.name());
        Placements placements = Placements.NONE;
        for (Entry entry : entries.ofKinds(kinds)) {
            placements = placements.after((PlacementEvent) entry.event());
        }
        return placements;
    }

    /** All known devices, and where they stand now. */
    public Placements placements() {
        return placements;
    }

    /** What has been heard of devices, known or not, since the clinic was opened. */
    public HeardDevices heard() {
        return heard;
    }

    /** Makes a device known. */
    public DeviceOutcome register(
            Actor by, DeviceId device, String label, Optional<Duration> period) {
        return decide(
                new PlacementCommand.Register(device, label, period), event -> plain(by, event));
    }

    /** Lets it speak for a chair. */
    public DeviceOutcome place(Actor by, PlacementCommand.Place place, ChairTurns turns) {
        return decide(place, event -> inTurn(by, event, turns));
    }

    /** Lets it speak for no chair. */
    public DeviceOutcome takeAway(Actor by, DeviceId device, ChairTurns turns) {
        return decide(new PlacementCommand.TakeAway(device), event -> inTurn(by, event, turns));
    }

    private interface Writing {
        DeviceOutcome write(PlacementEvent event);
    }

    private DeviceOutcome decide(PlacementCommand command, Writing writing) {
        if (isForeign.test(command.device())) {
            return new DeviceOutcome.OfTheDemonstration();
        }
        deciding.lock();
        try {
            return switch (placements.decide(command)) {
                case PlacementRefusal refusal -> new DeviceOutcome.Refused(refusal);
                case PlacementDecision.Accepted(var event) -> writing.write(event);
            };
        } finally {
            deciding.unlock();
        }
    }

    private DeviceOutcome plain(Actor by, PlacementEvent event) {
        Contribution contribution =
                Contribution.now(List.of(fact(by, event, clock.now())), List.of());
        return switch (journal.append(contribution).join()) {
            case Journal.Outcome.Recorded _ -> {
                happened(event);
                yield new DeviceOutcome.Done(event);
            }
            case Journal.Outcome.Moved _,
                    Journal.Outcome.StoreAway _,
                    Journal.Outcome.NoRoom _,
                    Journal.Outcome.NotOwner _ ->
                    new DeviceOutcome.NotRecorded();
        };
    }

    private DeviceOutcome inTurn(Actor by, PlacementEvent event, ChairTurns turns) {
        var chair =
                switch (event) {
                    case PlacementEvent.DevicePlaced placed -> placed.chair();
                    case PlacementEvent.DeviceTakenAway taken -> taken.chair();
                    case PlacementEvent.DeviceRegistered _ ->
                            throw new IllegalStateException("registering concerns no chair");
                };
        Optional<Duration> period =
                Optional.ofNullable(placements.devices().get(event.device()))
                        .flatMap(Placements.Known::period);
        ChairTurns.Written written =
                turns.inTurn(
                        chair, by, event, period, at -> fact(by, event, at), () -> happened(event));
        return switch (written) {
            case YES -> new DeviceOutcome.Done(event);
            case NOT_RECORDED -> new DeviceOutcome.NotRecorded();
            case NO_SUCH_CHAIR -> new DeviceOutcome.NoSuchChair(chair);
        };
    }

    private void happened(PlacementEvent event) {
        placements = placements.after(event);
    }

    private static Fact fact(Actor by, PlacementEvent event, ClinicTime at) {
        return new Fact(Stream.device(event.device()), at, by, (Record) event);
    }
}
