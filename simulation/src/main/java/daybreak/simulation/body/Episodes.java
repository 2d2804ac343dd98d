package daybreak.simulation.body;

import static daybreak.simulation.body.BodyFigure.ANXIETY_CHANCE;
import static daybreak.simulation.body.BodyFigure.ANXIETY_HEART_RATE_HIGHEST;
import static daybreak.simulation.body.BodyFigure.ANXIETY_HEART_RATE_LOWEST;
import static daybreak.simulation.body.BodyFigure.DESATURATION_CHANCE;
import static daybreak.simulation.body.BodyFigure.DESATURATION_NADIR_HIGHEST;
import static daybreak.simulation.body.BodyFigure.DESATURATION_NADIR_LOWEST;
import static daybreak.simulation.body.BodyFigure.SLOW_BREATHING_CHANCE;
import static daybreak.simulation.body.BodyFigure.SLOW_BREATHING_RATE_HIGHEST;
import static daybreak.simulation.body.BodyFigure.SLOW_BREATHING_RATE_LOWEST;

import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import java.util.ArrayList;
import java.util.List;

/** Which episodes a visit has, and when. */
public final class Episodes {

    /** Long enough for the slowest of the protocol's delays for a sign that falls: 15 s. */
    private static final double SHORTEST_HOLD_SECONDS = 45;

    private static final double LONGEST_HOLD_SECONDS = 120;
    private static final double RAMP_SECONDS = 30;

    /** The protocol looks at a racing heart for five minutes before it says so. */
    private static final double ANXIETY_HOLD_SECONDS = 400;

    /** Nothing happens in the first minutes of an infusion: there is little drug yet. */
    private static final double EARLIEST_SHARE = 0.2;

    private Episodes() {}

    /** The episodes of one visit; most have none. */
    public static List<Episode> drawn(RandomSource random, InfusionCourse course) {
        List<Episode> episodes = new ArrayList<>();
        for (Episode.Kind kind : Episode.Kind.values()) {
            RandomStream stream = random.stream("episode " + kind);
            if (stream.nextBoolean(chance(kind).value())) {
                double share = EARLIEST_SHARE + (1 - EARLIEST_SHARE) * stream.nextDouble();
                double length = course.endSecond() - course.startSecond();
                episodes.add(drawn(stream, kind, course.startSecond() + share * length));
            }
        }
        return episodes;
    }

    /** One that begins at a given second. */
    public static Episode drawn(RandomStream random, Episode.Kind kind, double startSecond) {
        double hold =
                SHORTEST_HOLD_SECONDS
                        + (LONGEST_HOLD_SECONDS - SHORTEST_HOLD_SECONDS) * random.nextDouble();
        return switch (kind) {
            case DESATURATION ->
                    new Episode(
                            kind,
                            between(random, DESATURATION_NADIR_LOWEST, DESATURATION_NADIR_HIGHEST),
                            startSecond,
                            RAMP_SECONDS,
                            hold);
            case SLOW_BREATHING ->
                    new Episode(
                            kind,
                            between(
                                    random,
                                    SLOW_BREATHING_RATE_LOWEST,
                                    SLOW_BREATHING_RATE_HIGHEST),
                            startSecond,
                            RAMP_SECONDS,
                            hold);
            case ANXIETY ->
                    new Episode(
                            kind,
                            between(random, ANXIETY_HEART_RATE_LOWEST, ANXIETY_HEART_RATE_HIGHEST),
                            startSecond,
                            RAMP_SECONDS,
                            ANXIETY_HOLD_SECONDS + hold);
        };
    }

    private static BodyFigure chance(Episode.Kind kind) {
        return switch (kind) {
            case DESATURATION -> DESATURATION_CHANCE;
            case SLOW_BREATHING -> SLOW_BREATHING_CHANCE;
            case ANXIETY -> ANXIETY_CHANCE;
        };
    }

    private static double between(RandomStream random, BodyFigure low, BodyFigure high) {
        return low.value() + (high.value() - low.value()) * random.nextDouble();
    }
}
