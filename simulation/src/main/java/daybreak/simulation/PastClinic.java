package daybreak.simulation;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.simulation.monitor.Bedside;
import daybreak.simulation.monitor.Line;
import daybreak.simulation.staff.FrontDoor;
import daybreak.simulation.staff.Staff;
import daybreak.simulation.world.Happening;
import daybreak.simulation.world.History;
import daybreak.simulation.world.Timers;
import daybreak.simulation.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * The virtual clinic before its opening, played as discrete events on the caller's thread: each
 * message is acknowledged and each command answered before time goes on, so that two plays of one
 * seed leave the same record.
 */
public final class PastClinic implements AutoCloseable {

    private final Demonstration demonstration;
    private final List<Bedside> bedsides = new ArrayList<>();
    private final History history;

    /**
     * @param clock of the clinic; it stands at {@link Demonstration#dawn}
     * @param timers of the clinic, which must not fire by themselves
     */
    public PastClinic(
            Demonstration demonstration,
            FrontDoor door,
            Line line,
            SteppedClinicClock clock,
            Timers timers) {
        this.demonstration = demonstration;
        List<Happening> happenings = new ArrayList<>();
        happenings.add(Staff.furnishing(demonstration.dawn(), demonstration.chairs(), door));
        List<Happening> staff = new ArrayList<>();
        for (ChairNumber chair : demonstration.chairNumbers()) {
            Bedside bedside =
                    new Bedside.Making(
                                    chair,
                                    demonstration.itinerary(chair),
                                    demonstration.tester(chair),
                                    demonstration.faultsAt(chair),
                                    clock,
                                    demonstration.zone(),
                                    line)
                            .inHistory();
            bedsides.add(bedside);
            happenings.add(bedside.carriedAtOnce());
            staff.addAll(
                    Staff.at(
                            chair, demonstration.itinerary(chair), door, bedside.monitor(), clock));
        }
        happenings.addAll(staff);
        this.history = new History(new World(happenings), timers, clock);
    }

    /** Plays everything up to the opening. */
    public void play(History.Progress progress) {
        history.play(demonstration.opening(), progress);
    }

    @Override
    public void close() {
        bedsides.forEach(Bedside::close);
    }
}
