package daybreak.simulation;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicClock;
import daybreak.simulation.monitor.Bedside;
import daybreak.simulation.monitor.Line;
import daybreak.simulation.monitor.Traffic;
import daybreak.simulation.staff.FrontDoor;
import daybreak.simulation.staff.Staff;
import daybreak.simulation.world.Happening;
import daybreak.simulation.world.Live;
import daybreak.simulation.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The virtual clinic from its opening on, at the pace of the clinic's clock. Where everybody is
 * follows from the plan and from what the clinic shows, so it may be started at any time.
 *
 * <p>Monitors and staff live on two threads: a monitor goes on measuring while the staff wait for a
 * record that cannot be written.
 */
public final class LiveClinic implements AutoCloseable {

    private final Map<ChairNumber, Bedside> bedsides = new TreeMap<>();
    private final Live monitors;
    private final Live staff;

    /**
     * @param broken told of whatever breaks in the simulator itself
     */
    public LiveClinic(
            Demonstration demonstration,
            FrontDoor door,
            Line line,
            ClinicClock clock,
            Consumer<RuntimeException> broken) {
        List<Happening> speaking = new ArrayList<>();
        List<Happening> working = new ArrayList<>();
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
                            .live();
            bedsides.put(chair, bedside);
            speaking.add(bedside.monitor());
            working.addAll(
                    Staff.at(
                            chair, demonstration.itinerary(chair), door, bedside.monitor(), clock));
        }
        this.monitors = new Live("simulated monitors", new World(speaking), clock, broken);
        this.staff = new Live("simulated staff", new World(working), clock, broken);
    }

    public void start() {
        bedsides.values().forEach(Bedside::plugIn);
        monitors.start();
        staff.start();
    }

    /** Another speaks for the chair: its monitor says nothing until told to. */
    public void beSilent(ChairNumber chair) {
        bedside(chair).ifPresent(bedside -> bedside.monitor().beSilent());
    }

    /** The chair's monitor speaks for it again. */
    public void speak(ChairNumber chair) {
        bedside(chair).ifPresent(bedside -> bedside.monitor().speak());
    }

    /** What became of the messages of a chair's monitor; empty where there is none. */
    public Optional<Traffic> traffic(ChairNumber chair) {
        return bedside(chair).map(Bedside::traffic);
    }

    /** Stops everybody where they are. */
    @Override
    public void close() {
        staff.close();
        monitors.close();
        bedsides.values().forEach(Bedside::close);
    }

    private Optional<Bedside> bedside(ChairNumber chair) {
        return Optional.ofNullable(bedsides.get(chair));
    }
}
