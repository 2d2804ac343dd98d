package daybreak.clinic.monitoring;

import daybreak.care.placement.PlacementEvent;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.Chair;
import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.ChairRules;
import daybreak.care.watch.Decision;
import daybreak.clinic.opening.OpeningEvents;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets a chair stand after a restart where it stood: everything that was said to it is said again,
 * in the order of its times, and the rules do the rest. Nothing of a chair's state is kept anywhere
 * else, so nothing can disagree with the record.
 */
final class Restoring {

    /** From before the watch: devices' periods and their last cuff values. */
    static final Duration BEFORE_THE_WATCH = Duration.ofHours(1);

    private final Entries entries;
    private final Readings readings;
    private final Remembering remembering;
    private final List<Entry> placements;
    private final List<Entry> openings;

    /**
     * What came of it.
     *
     * @param chair as it stood
     * @param derived what the rules made of the inputs since the watch was opened
     * @param written what the journal has of it
     */
    record Restored(Chair chair, List<ChairEvent> derived, List<ChairEvent> written) {

        /**
         * What happened by the clock between the last write and the end of the program, and must be
         * written now; empty where the two tell different stories.
         */
        Optional<List<ChairEvent>> unwritten() {
            return derived.size() >= written.size()
                            && derived.subList(0, written.size()).equals(written)
                    ? Optional.of(derived.subList(written.size(), derived.size()))
                    : Optional.empty();
        }
    }

    /** An input, and the time by which it takes its place. */
    private record Said(ClinicTime at, ChairInput input) {}

    /**
     * @param placements every entry that makes a device known, puts it somewhere or takes it away
     * @param openings every entry that tells the speed of the clinic's clock
     */
    Restoring(
            Entries entries,
            Readings readings,
            Remembering remembering,
            List<Entry> placements,
            List<Entry> openings) {
        this.entries = entries;
        this.readings = readings;
        this.remembering = remembering;
        this.placements = List.copyOf(placements);
        this.openings = List.copyOf(openings);
    }

    /**
     * The chair as it stood.
     *
     * @param watch its open watch, if it has one
     * @param until when the clinic was last known to be there
     */
    Restored restore(ChairNumber number, Optional<Entry> watch, ClinicTime until) {
        List<ChairEvent> written = watch.map(opened -> eventsOf(opened.stream())).orElse(List.of());
        ClinicTime from = watch.map(Entry::at).orElse(until).minus(BEFORE_THE_WATCH);
        List<Said> said = new ArrayList<>();
        openings.forEach(entry -> said.add(speed(entry)));
        placements.forEach(entry -> placement(number, entry).ifPresent(said::add));
        for (Arrival arrival : readings.arrivedSince(number, from)) {
            said.add(new Said(arrival.receivedAt(), Observing.input(arrival)));
        }
        inputs(written).forEach(input -> said.add(new Said(input.at(), input)));
        said.sort(Comparator.comparing(Said::at));
        return say(Chair.empty(number), said, until, written);
    }

    private List<ChairEvent> eventsOf(Stream watch) {
        return entries.of(watch, 0).stream()
                .flatMap(entry -> Restoring.ofTheChair(entry).stream())
                .toList();
    }

    private static Optional<ChairEvent> ofTheChair(Entry entry) {
        return switch (entry.event()) {
            case ChairEvent event -> Optional.of(event);
            // What was typed stands among the readings, and comes back with them.
            case ChairEventKinds.VitalsTyped _ -> Optional.empty();
            default -> throw new IllegalStateException("no event of a chair: " + entry);
        };
    }

    /** Pausing is said once and happens to every alarm that sounds. */
    private List<ChairInput> inputs(List<ChairEvent> written) {
        return written.stream()
                .flatMap(event -> remembering.inputOf(event).stream())
                .distinct()
                .toList();
    }

    private static Said speed(Entry entry) {
        if (!(entry.event() instanceof OpeningEvents.ClinicOpened opened)) {
            throw new IllegalStateException("no opening of the clinic: " + entry);
        }
        return new Said(entry.at(), new ChairInput.SpeedSet(entry.at(), opened.speed()));
    }

    private Optional<Said> placement(ChairNumber number, Entry entry) {
        return switch ((PlacementEvent) entry.event()) {
            case PlacementEvent.DevicePlaced(var device, var chair) when chair.equals(number) ->
                    Optional.of(
                            new Said(
                                    entry.at(),
                                    new ChairInput.DevicePlaced(
                                            entry.at(), device, periodOf(device))));
            case PlacementEvent.DeviceTakenAway(var device, var chair) when chair.equals(number) ->
                    Optional.of(
                            new Said(
                                    entry.at(),
                                    new ChairInput.DeviceTakenAway(entry.at(), device)));
            case PlacementEvent.DevicePlaced _,
                    PlacementEvent.DeviceTakenAway _,
                    PlacementEvent.DeviceRegistered _ ->
                    Optional.empty();
        };
    }

    private Optional<Duration> periodOf(DeviceId device) {
        return placements.stream()
                .map(Entry::event)
                .filter(event ->
                        event instanceof PlacementEvent.DeviceRegistered registered
                                && registered.device().equals(device))
                .map(PlacementEvent.DeviceRegistered.class::cast)
                .findFirst()
                .flatMap(PlacementEvent.DeviceRegistered::period);
    }

    private static Restored say(
            Chair empty, List<Said> said, ClinicTime until, List<ChairEvent> written) {
        Chair chair = empty;
        List<ChairEvent> derived = new ArrayList<>();
        for (Said one : said) {
            chair = after(chair, one.input(), derived);
        }
        if (chair.now().isEmpty() || chair.now().get().isBefore(until)) {
            chair = after(chair, new ChairInput.TimeReached(until), derived);
        }
        return new Restored(chair, derived, written);
    }

    private static Chair after(Chair chair, ChairInput input, List<ChairEvent> derived) {
        return switch (ChairRules.decide(chair, input)) {
            case Decision.Accepted(var next, var events) -> {
                derived.addAll(events);
                yield next;
            }
            case Decision.Refused(var why) ->
                    throw new IllegalStateException(
                            "what was accepted once is refused now: " + input + ", " + why);
        };
    }
}
