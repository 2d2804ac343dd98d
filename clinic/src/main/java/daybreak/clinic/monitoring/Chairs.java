package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Tier;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.Devices;
import daybreak.clinic.live.Announcements;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.StoreState;
import daybreak.devices.mllp.MllpLimits;
import daybreak.devices.pcd.Acknowledgements;
import daybreak.devices.pcd.PcdDecoder;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** All that watches over the chairs, put together: what has to know each other meets here. */
final class Chairs implements AutoCloseable {

    private final Lanes lanes;
    private final Silences silences;
    private final Deadlines deadlines;
    private final HouseAlarms house;
    private final ChairDesk desk;
    private final Intake intake;
    private final Monitoring monitoring;
    private final Replays replays = new Replays();
    private final Surroundings around;

    /** What the chairs stand in. */
    record Surroundings(
            MonitoringSettings settings,
            ZoneId zone,
            ClinicClock clinic,
            MachineClock machine,
            IdSource ids,
            PostgresRecord record,
            Devices devices,
            ProtocolBook protocols,
            History history,
            Announcements announcements) {}

    /** Chairs at which time passes by the machine's clock. */
    Chairs(Surroundings around) {
        this(around, TimedSilences::new);
    }

    /**
     * @param silences made for whoever lets an alarm sound again
     */
    Chairs(Surroundings around, Function<Silences.Voice, ? extends Silences> silences) {
        this.around = around;
        this.lanes = new Lanes(around.settings().chairs(), around.clinic(), this::announce);
        this.house =
                new HouseAlarms(
                        around.record().journal(),
                        around.clinic(),
                        this::longestSilence,
                        () -> around.announcements().changed(Announced.CLINIC));
        Handing handing = new Handing(around.record().journal(), new Audience());
        this.silences = silences.apply(this::silenceEnded);
        this.deadlines = new Deadlines(around.clinic(), around.machine(), this::wake);
        Aftermath aftermath = new Aftermath(this.silences, deadlines);
        this.desk = new ChairDesk(lanes, handing, aftermath);
        this.intake =
                new Intake(
                        lanes,
                        around.devices()::placements,
                        around.protocols()::inForce,
                        around.record().readings(),
                        handing,
                        aftermath,
                        around.clinic());
        Looking looking =
                new Looking(
                        lanes,
                        around.clinic(),
                        around.protocols()::inForce,
                        around.record()::state);
        this.monitoring =
                new Monitoring(desk, looking, house, around.ids(), around.protocols()::signed);
    }

    private Duration longestSilence(Tier tier) {
        return around.protocols().inForce().sound().of(tier);
    }

    void silenceEnded(ChairNumber chair, AlarmId alarm) {
        guarded(chair, () -> desk.silenceEnded(chair, alarm));
    }

    private void wake(ChairNumber chair) {
        guarded(chair, () -> desk.wake(chair));
    }

    /**
     * A timer goes on whatever happens at one chair; people are told that the rules failed there.
     */
    private void guarded(ChairNumber chair, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            house.raise(HouseCondition.RULES_BROKEN, chair + ": " + e);
        }
    }

    Monitoring monitoring() {
        return monitoring;
    }

    Replays replays() {
        return replays;
    }

    HouseAlarms house() {
        return house;
    }

    Lanes lanes() {
        return lanes;
    }

    /** What answers monitors. */
    MonitorDoor door() {
        Complaints complaints =
                new Complaints(
                        around.record().journal(),
                        around.clinic(),
                        around.devices()::placements,
                        desk,
                        house,
                        around.devices().heard());
        return new MonitorDoor(
                PcdDecoder.of(around.zone()),
                new Acknowledgements(around.clinic(), around.zone(), around.ids()),
                around.settings().admission(),
                intake,
                around.record().readings(),
                around.record().journal(),
                complaints,
                around.history(),
                around.clinic(),
                replays,
                around.devices().heard(),
                MllpLimits.DEFAULT);
    }

    /** Every chair stands where it stood; from here on time passes at them. */
    void begin(Entry opening) {
        beginUntimed(opening);
        deadlines.start();
    }

    /** The same for a clinic in which nothing happens by itself: see {@link #wakeDue}. */
    void beginUntimed(Entry opening) {
        new Beginning(
                        lanes,
                        around.record().entries(),
                        around.record().readings(),
                        around.record().journal(),
                        around.history(),
                        new Remembering(around.protocols()::pinned),
                        silences,
                        desk)
                .begin(opening, around.machine().wall());
        around.record().listen(this::storeChanged);
        storeChanged(around.record().state());
    }

    /** When something may happen at a chair without an input. */
    Optional<ClinicTime> nextDeadline() {
        return lanes.all().stream()
                .flatMap(lane -> lane.look().chair().nextDeadline().stream())
                .min(Comparator.naturalOrder());
    }

    /** Wakes every chair whose deadline the clinic's clock has reached. */
    void wakeDue() {
        ClinicTime now = around.clinic().now();
        lanes.all().stream()
                .filter(lane ->
                        lane.look()
                                .chair()
                                .nextDeadline()
                                .filter(at -> !at.isAfter(now))
                                .isPresent())
                .forEach(lane -> desk.wake(lane.number()));
    }

    private void storeChanged(StoreState state) {
        switch (state) {
            case StoreState.Present() -> house.clear(HouseCondition.STORE_AWAY);
            case StoreState.Away(var _, var why, var _) ->
                    house.raise(HouseCondition.STORE_AWAY, why);
            case StoreState.TakenOver _ -> house.raise(HouseCondition.NOT_OWNER, "");
        }
        lanes.all().forEach(lane -> announce(lane.number()));
    }

    private void announce(ChairNumber chair) {
        around.announcements().changed(Announced.chair(chair));
        around.announcements().changed(Announced.BOARD);
        around.announcements().changed(Announced.WALL);
        around.announcements().changed(Announced.CLINIC);
    }

    private final class Audience implements Handing.Audience {

        @Override
        public void lost(String why) {
            house.raise(HouseCondition.NOT_KEPT, why);
        }
    }

    @Override
    public void close() {
        deadlines.close();
        silences.close();
        house.close();
    }
}
