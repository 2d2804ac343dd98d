package daybreak.simulation.visit;

import static daybreak.simulation.visit.VisitFigure.between;

import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import daybreak.simulation.body.Body;
import daybreak.simulation.body.Constitution;
import daybreak.simulation.body.Episode;
import daybreak.simulation.body.Episodes;
import daybreak.simulation.body.InfusionCourse;
import daybreak.simulation.body.Response;
import daybreak.simulation.body.VitalSigns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One visit from its arrival on, wherever in time it will lie. All times count from the arrival.
 *
 * @param sensorsOn the monitor is attached
 * @param watchOpens the nurse opens the watch
 * @param baselineSet the nurse sets the baseline
 * @param infusionStarts the phase becomes running
 * @param infusionEnds the phase becomes recovering
 * @param watchEnds the nurse ends the watch
 * @param leaves the person stands up
 * @param cleaned the chair is ready, its monitor on its tester
 * @param next the next person arrives
 * @param body the person's
 * @param random what else is drawn for this visit
 */
record VisitPlan(
        Duration sensorsOn,
        Duration watchOpens,
        Duration baselineSet,
        Duration infusionStarts,
        Duration infusionEnds,
        Duration watchEnds,
        Duration leaves,
        Duration cleaned,
        Duration next,
        Body body,
        RandomSource random) {

    /** How finely the pressure is searched for a reason to pause. */
    private static final double LOOK_SECONDS = 30;

    /**
     * The plan.
     *
     * @param random of this visit alone
     * @param story something that shall happen besides what the dice say, so many seconds after the
     *     start of the infusion
     */
    static VisitPlan drawn(RandomSource random, Optional<Story> story) {
        RandomStream pace = random.stream("pace");
        Duration sensorsOn =
                between(pace, VisitFigure.SENSORS_ON_SHORTEST, VisitFigure.SENSORS_ON_LONGEST);
        Duration watchOpens =
                sensorsOn.plus(
                        between(
                                pace,
                                VisitFigure.WATCH_OPENED_SHORTEST,
                                VisitFigure.WATCH_OPENED_LONGEST));
        Duration baselineSet =
                watchOpens.plus(
                        between(
                                pace,
                                VisitFigure.BASELINE_SET_SHORTEST,
                                VisitFigure.BASELINE_SET_LONGEST));
        Duration starts =
                watchOpens.plus(
                        between(pace, VisitFigure.BEFORE_SHORTEST, VisitFigure.BEFORE_LONGEST));
        Treated treated = treated(random, starts, story);
        Duration ends = Duration.ofSeconds(StrictMath.round(treated.course().endSecond()));
        Duration watchEnds =
                ends.plus(VisitFigure.RECOVERY.time())
                        .plus(
                                between(
                                        pace,
                                        VisitFigure.WATCH_ENDED_SHORTEST,
                                        VisitFigure.WATCH_ENDED_LONGEST));
        Duration leaves =
                watchEnds.plus(
                        between(pace, VisitFigure.LEAVING_SHORTEST, VisitFigure.LEAVING_LONGEST));
        Duration cleaned =
                leaves.plus(
                        between(pace, VisitFigure.CLEANING_SHORTEST, VisitFigure.CLEANING_LONGEST));
        Duration next =
                cleaned.plus(between(pace, VisitFigure.EMPTY_SHORTEST, VisitFigure.EMPTY_LONGEST));
        return new VisitPlan(
                sensorsOn,
                watchOpens,
                baselineSet,
                starts,
                ends,
                watchEnds,
                leaves,
                cleaned,
                next,
                treated.body(),
                random);
    }

    /** Something that a visit is to tell. */
    record Story(Episode.Kind kind, Duration afterStart) {}

    private record Treated(Body body, InfusionCourse course) {}

    private static Treated treated(RandomSource random, Duration starts, Optional<Story> story) {
        Constitution constitution = Constitution.drawn(random.stream("constitution"));
        Response response = Response.drawn(random.stream("response"));
        double start = starts.toSeconds();
        InfusionCourse plain =
                new InfusionCourse(
                        start, start + VisitFigure.INFUSION.time().toSeconds(), Optional.empty());
        List<Episode> episodes = new ArrayList<>(Episodes.drawn(random, plain));
        story.ifPresent(told ->
                episodes.add(
                        Episodes.drawn(
                                random.stream("story"),
                                told.kind(),
                                start + told.afterStart().toSeconds())));
        Body unpaused = new Body(constitution, response, plain, episodes, random);
        InfusionCourse course = pausedWhereHigh(unpaused, plain);
        return new Treated(new Body(constitution, response, course, episodes, random), course);
    }

    /** Profile A pauses an infusion whose pressure has risen too far. */
    private static InfusionCourse pausedWhereHigh(Body body, InfusionCourse plain) {
        OptionalDouble high = firstHighSecond(body, plain);
        if (high.isEmpty()) {
            return plain;
        }
        double stopped = high.getAsDouble() + VisitFigure.PAUSE_BEGUN_AFTER.time().toSeconds();
        if (stopped >= plain.endSecond()) {
            return plain;
        }
        double length = VisitFigure.PAUSE_LENGTH.time().toSeconds();
        return new InfusionCourse(
                plain.startSecond(),
                plain.endSecond() + length,
                Optional.of(new InfusionCourse.Pause(stopped, stopped + length)));
    }

    private static OptionalDouble firstHighSecond(Body body, InfusionCourse course) {
        for (double second = course.startSecond();
                second < course.endSecond();
                second += LOOK_SECONDS) {
            VitalSigns signs = body.at(second);
            if (signs.systolicMmHg() > VisitFigure.PAUSE_ABOVE_SYSTOLIC.value()
                    || signs.diastolicMmHg() > VisitFigure.PAUSE_ABOVE_DIASTOLIC.value()) {
                return OptionalDouble.of(second);
            }
        }
        return OptionalDouble.empty();
    }
}
