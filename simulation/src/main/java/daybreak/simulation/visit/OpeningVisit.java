package daybreak.simulation.visit;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import daybreak.simulation.body.Episode;
import java.time.Duration;
import java.util.Optional;

/**
 * The visit around which a chair's plan is laid, and how long before the opening it began.
 *
 * @param plan the visit that the opening finds at the chair, or the one that comes next
 * @param beganBefore the arrival's distance from the opening; negative where it lies after it
 */
record OpeningVisit(VisitPlan plan, Duration beganBefore) {

    /** The one chair whose person has a story to tell soon after the opening. */
    private static final ChairNumber TOLD = new ChairNumber(1);

    static OpeningVisit at(ChairNumber chair, RandomSource random) {
        RandomStream stream = random.stream("opening");
        return switch (OpeningStage.of(chair.value())) {
            case MID_INFUSION -> running(chair, random, minutes(stream, 14, 24), stream);
            case RECOVERING -> {
                VisitPlan plan = VisitPlan.drawn(random, Optional.empty());
                yield new OpeningVisit(plan, plan.infusionEnds().plus(minutes(stream, 15, 35)));
            }
            case BEFORE_THE_INFUSION -> {
                VisitPlan plan = VisitPlan.drawn(random, Optional.empty());
                yield new OpeningVisit(plan, plan.watchOpens().plus(minutes(stream, 3, 6)));
            }
            case EMPTY -> {
                VisitPlan plan = VisitPlan.drawn(random, Optional.empty());
                yield new OpeningVisit(plan, minutes(stream, 7, 12).negated());
            }
        };
    }

    private static OpeningVisit running(
            ChairNumber chair, RandomSource random, Duration into, RandomStream stream) {
        Optional<VisitPlan.Story> story =
                chair.equals(TOLD)
                        ? Optional.of(
                                new VisitPlan.Story(
                                        Episode.Kind.DESATURATION,
                                        into.plus(minutes(stream, 3, 6))))
                        : Optional.empty();
        VisitPlan plan = VisitPlan.drawn(random, story);
        return new OpeningVisit(plan, plan.infusionStarts().plus(into));
    }

    private static Duration minutes(RandomStream random, int from, int to) {
        int seconds = (int) Duration.ofMinutes(to - (long) from).toSeconds();
        return Duration.ofMinutes(from).plusSeconds(random.nextInt(seconds));
    }
}
