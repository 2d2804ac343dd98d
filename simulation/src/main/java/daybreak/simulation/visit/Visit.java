package daybreak.simulation.visit;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.body.Body;
import daybreak.simulation.body.VitalSigns;
import daybreak.simulation.person.Identity;
import java.time.Duration;
import java.util.Optional;

/** One person's visit to one chair, at its place in time. */
public final class Visit {

    private static final double NANOS_PER_SECOND = 1e9;

    private final ChairNumber chair;
    private final Identity person;
    private final ClinicTime arrives;
    private final VisitPlan plan;

    Visit(ChairNumber chair, Identity person, ClinicTime arrives, VisitPlan plan) {
        this.chair = chair;
        this.person = person;
        this.arrives = arrives;
        this.plan = plan;
    }

    public ChairNumber chair() {
        return chair;
    }

    public Identity person() {
        return person;
    }

    public ClinicTime arrives() {
        return arrives;
    }

    /** The monitor is attached. */
    public ClinicTime sensorsOn() {
        return arrives.plus(plan.sensorsOn());
    }

    /** The nurse opens the watch. */
    public ClinicTime watchOpens() {
        return arrives.plus(plan.watchOpens());
    }

    /** The nurse sets the baseline, if there is a pressure by then. */
    public ClinicTime baselineSet() {
        return arrives.plus(plan.baselineSet());
    }

    public ClinicTime infusionStarts() {
        return arrives.plus(plan.infusionStarts());
    }

    public ClinicTime infusionEnds() {
        return arrives.plus(plan.infusionEnds());
    }

    /** The nurse ends the watch; the sensors come off. */
    public ClinicTime watchEnds() {
        return arrives.plus(plan.watchEnds());
    }

    public ClinicTime leaves() {
        return arrives.plus(plan.leaves());
    }

    /** The chair is ready for the next person, and its monitor is on its tester. */
    public ClinicTime cleaned() {
        return arrives.plus(plan.cleaned());
    }

    /** The next person arrives. */
    public ClinicTime nextArrives() {
        return arrives.plus(plan.next());
    }

    /** The phase that the watch should be in; empty while there should be none. */
    public Optional<Phase> phaseAt(ClinicTime time) {
        if (time.isBefore(watchOpens()) || !time.isBefore(watchEnds())) {
            return Optional.empty();
        }
        if (time.isBefore(infusionStarts())) {
            return Optional.of(Phase.BEFORE);
        }
        return Optional.of(time.isBefore(infusionEnds()) ? Phase.RUNNING : Phase.RECOVERING);
    }

    /** What is true of the person's body then. */
    public VitalSigns signsAt(ClinicTime time) {
        return body().at(secondAt(time));
    }

    /** Seconds since the arrival. */
    public double secondAt(ClinicTime time) {
        Duration since = arrives.until(time);
        return since.toSeconds() + since.toNanosPart() / NANOS_PER_SECOND;
    }

    /** What else is to be drawn for this visit, by name. */
    public RandomSource random() {
        return plan.random();
    }

    private Body body() {
        return plan.body();
    }

    @Override
    public String toString() {
        return person + " at chair " + chair + " from " + arrives;
    }
}
