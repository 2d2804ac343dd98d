package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.DeviceEvents;
import daybreak.clinic.opening.OpeningEvents;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets every chair stand where it stood when the program ended, says what was not watched in
 * between, and goes on. To be done before anything else reaches a chair.
 */
final class Beginning {

    private static final Actor.House HOUSE = new Actor.House("opening");

    private final Lanes lanes;
    private final Entries entries;
    private final Readings readings;
    private final Journal journal;
    private final History history;
    private final Remembering remembering;
    private final Silences silences;
    private final ChairDesk desk;

    Beginning(
            Lanes lanes,
            Entries entries,
            Readings readings,
            Journal journal,
            History history,
            Remembering remembering,
            Silences silences,
            ChairDesk desk) {
        this.lanes = lanes;
        this.entries = entries;
        this.readings = readings;
        this.journal = journal;
        this.history = history;
        this.remembering = remembering;
        this.silences = silences;
        this.desk = desk;
    }

    /**
     * Begins.
     *
     * @param opening the entry of this opening of the clinic
     * @param wall the machine's date now, by which silences of before are counted
     */
    void begin(Entry opening, Instant wall) {
        OpeningEvents.ClinicOpened opened = (OpeningEvents.ClinicOpened) opening.event();
        Restoring restoring = restoring(opening);
        Map<ChairNumber, Entry> watches = openWatches();
        for (ChairLane lane : lanes.all()) {
            Optional<Entry> watch = Optional.ofNullable(watches.get(lane.number()));
            Restoring.Restored restored =
                    restoring.restore(lane.number(), watch, opened.away().orElse(opening.at()));
            lane.begin();
            try {
                lane.resume(restored.chair());
            } finally {
                lane.end();
            }
            settle(lane.number(), restored);
            goOn(lane.number(), opening, opened);
            watch.ifPresent(entry -> silencesGoOn(lane, entry.stream(), wall));
        }
    }

    private Restoring restoring(Entry opening) {
        Set<String> ofDevices =
                Set.of(
                        DeviceEvents.REGISTERED.name(),
                        DeviceEvents.PLACED.name(),
                        DeviceEvents.TAKEN_AWAY.name());
        List<Entry> openings =
                entries.ofKinds(Set.of(OpeningEvents.OPENED.name())).stream()
                        .filter(entry -> entry.position() < opening.position())
                        .toList();
        return new Restoring(entries, readings, remembering, entries.ofKinds(ofDevices), openings);
    }

    private Map<ChairNumber, Entry> openWatches() {
        Map<ChairNumber, Entry> watches = new HashMap<>();
        for (History.OpenWatch open : history.openWatches()) {
            watches.put(open.chair(), entries.of(Stream.watch(open.watch()), 0).getFirst());
        }
        return watches;
    }

    /** What happened by the clock after the last write is written now; a contradiction is said. */
    private void settle(ChairNumber chair, Restoring.Restored restored) {
        List<Fact> facts =
                restored.unwritten()
                        .map(Handing::facts)
                        .orElseGet(() -> List.of(different(chair, restored)));
        if (!facts.isEmpty()) {
            var _ = journal.append(Contribution.lasting(facts, List.of())).join();
        }
    }

    private static Fact different(ChairNumber chair, Restoring.Restored restored) {
        ClinicTime at = restored.chair().now().orElseThrow();
        return new Fact(
                Stream.clinic(), at, HOUSE, new HouseEvents.RestoredDifferently(chair.value()));
    }

    private void goOn(ChairNumber chair, Entry opening, OpeningEvents.ClinicOpened opened) {
        expect(desk.house(chair, _ -> new ChairInput.SpeedSet(opening.at(), opened.speed())));
        opened.away()
                .ifPresent(since ->
                        expect(
                                desk.house(
                                        chair,
                                        _ -> new ChairInput.NotWatched(since, opening.at()))));
    }

    private static void expect(WatchOutcome outcome) {
        if (!(outcome instanceof WatchOutcome.Done)) {
            throw new IllegalStateException("a chair did not go on: " + outcome);
        }
    }

    /** A silence goes on for what is left of it; time that nobody was there counts. */
    private void silencesGoOn(ChairLane lane, Stream watch, Instant wall) {
        Map<AlarmId, Instant> ends = new HashMap<>();
        for (Entry entry : entries.of(watch, 0)) {
            if (entry.event() instanceof ChairEvent.AlarmAcknowledged acknowledged) {
                ends.put(acknowledged.alarm(), entry.recordedAt().plus(acknowledged.silentFor()));
            } else if (entry.event() instanceof ChairEvent.SoundPaused paused) {
                ends.put(paused.alarm(), entry.recordedAt().plus(paused.silentFor()));
            }
        }
        lane.look().chair().alarms().stream()
                .filter(alarm -> alarm.state().isSilenced())
                .forEach(alarm -> {
                    Instant end = ends.getOrDefault(alarm.id(), wall);
                    Duration left = Duration.between(wall, end);
                    silences.begin(
                            lane.number(), alarm.id(), left.isNegative() ? Duration.ZERO : left);
                });
    }
}
