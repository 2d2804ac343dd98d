package daybreak.simulation.staff;

import daybreak.care.watch.ChairNumber;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.world.Happening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first morning: the protocol is signed, devices are made known and put at their chairs. */
final class Furnishing implements Happening {

    /** All of it is done before the first person comes. */
    static final Duration TAKES_AT_MOST = Duration.ofMinutes(10);

    private static final Duration BETWEEN_TWO = Duration.ofSeconds(2);

    private final FrontDoor door;
    private final List<Step> steps;
    private final Duration betweenTwo;
    private ClinicTime at;
    private int done;

    private record Step(Colleague by, Deed deed) {}

    Furnishing(ClinicTime first, int chairs, FrontDoor door) {
        this.door = door;
        this.at = first;
        this.steps = steps(chairs);
        Duration fits = TAKES_AT_MOST.dividedBy(steps.size());
        this.betweenTwo = fits.compareTo(BETWEEN_TWO) < 0 ? fits : BETWEEN_TWO;
    }

    @Override
    public Optional<ClinicTime> nextAt() {
        return done == steps.size() ? Optional.empty() : Optional.of(at);
    }

    @Override
    public void happen(ClinicTime now) {
        Step step = steps.get(done);
        switch (door.ask(step.by(), step.deed())) {
            case Reply.Done _ -> {
                done++;
                at = now.plus(betweenTwo);
            }
            case Reply.Refused(var why) ->
                    throw new IllegalStateException("refused: " + step.deed() + ", " + why);
            case Reply.NotNow _ ->
                    throw new IllegalStateException("the store is away at the first morning");
        }
    }

    private static List<Step> steps(int chairs) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Colleague.DIRECTOR, new Deed.SignProtocol()));
        for (int i = 1; i <= chairs; i++) {
            ChairNumber chair = new ChairNumber(i);
            var monitor = DemonstrationDevices.monitorAt(chair);
            var pump = DemonstrationDevices.pumpAt(chair);
            steps.add(
                    new Step(
                            Colleague.NURSE, new Deed.RegisterDevice(monitor, "Monitor " + chair)));
            steps.add(new Step(Colleague.NURSE, new Deed.RegisterDevice(pump, "Pump " + chair)));
            steps.add(new Step(Colleague.NURSE, new Deed.PlaceDevice(monitor, chair)));
            steps.add(new Step(Colleague.NURSE, new Deed.PlaceDevice(pump, chair)));
        }
        steps.add(
                new Step(
                        Colleague.NURSE,
                        new Deed.RegisterDevice(
                                DemonstrationDevices.SPARE_MONITOR, "Spare monitor")));
        return steps;
    }
}
