package daybreak.simulation.body;

import static daybreak.simulation.body.BodyFigure.BASELINE_AGAIN_MINUTE;
import static daybreak.simulation.body.BodyFigure.CUFF_DIASTOLIC_ERROR_SD;
import static daybreak.simulation.body.BodyFigure.CUFF_SYSTOLIC_ERROR_SD;
import static daybreak.simulation.body.BodyFigure.DIASTOLIC_RISE_MEAN;
import static daybreak.simulation.body.BodyFigure.DIASTOLIC_RISE_SD;
import static daybreak.simulation.body.BodyFigure.DIASTOLIC_WANDER_SD;
import static daybreak.simulation.body.BodyFigure.HEART_RATE_RISE_MEAN;
import static daybreak.simulation.body.BodyFigure.HEART_RATE_RISE_SD;
import static daybreak.simulation.body.BodyFigure.PAUSE_HALF_TIME_MINUTES;
import static daybreak.simulation.body.BodyFigure.PEAK_MINUTE;
import static daybreak.simulation.body.BodyFigure.RISE_CORRELATION;
import static daybreak.simulation.body.BodyFigure.SYSTOLIC_RISE_MEAN;
import static daybreak.simulation.body.BodyFigure.SYSTOLIC_RISE_SD;
import static daybreak.simulation.body.BodyFigure.SYSTOLIC_WANDER_SD;

import daybreak.quantities.random.RandomStream;

/**
 * How far an infusion lifts this person's pressure and heart rate at its peak.
 *
 * <p>The published spread is that of a difference of two measurements, so it holds the error of two
 * cuffs and the pressure's own wander twice; what is left is the spread between persons.
 */
public record Response(double systolicMmHg, double diastolicMmHg, double heartRatePerMin) {

    private static final double SECONDS_PER_MINUTE = 60;

    /** One person's. */
    public static Response drawn(RandomStream random) {
        double first = random.nextGaussian();
        double r = RISE_CORRELATION.value();
        double second = r * first + StrictMath.sqrt(1 - r * r) * random.nextGaussian();
        return new Response(
                SYSTOLIC_RISE_MEAN.value()
                        + first
                                * betweenPersons(
                                        SYSTOLIC_RISE_SD,
                                        CUFF_SYSTOLIC_ERROR_SD,
                                        SYSTOLIC_WANDER_SD),
                DIASTOLIC_RISE_MEAN.value()
                        + second
                                * betweenPersons(
                                        DIASTOLIC_RISE_SD,
                                        CUFF_DIASTOLIC_ERROR_SD,
                                        DIASTOLIC_WANDER_SD),
                HEART_RATE_RISE_MEAN.value() + HEART_RATE_RISE_SD.value() * random.nextGaussian());
    }

    private static double betweenPersons(BodyFigure sd, BodyFigure error, BodyFigure wander) {
        double once = error.value() * error.value() + wander.value() * wander.value();
        return StrictMath.sqrt(sd.value() * sd.value() - 2 * once);
    }

    /**
     * The share of the peak that stands at a second: 0 before the start, 1 at the peak, 0 again
     * from the minute at which pressures were found at baseline. In between it rises and falls
     * without a corner.
     */
    static double share(InfusionCourse course, double second) {
        double minutes = course.minutesAt(second);
        return curve(minutes) * afterPause(course, second);
    }

    private static double curve(double minutes) {
        double peak = PEAK_MINUTE.value();
        double baseline = BASELINE_AGAIN_MINUTE.value();
        if (minutes <= 0 || minutes >= baseline) {
            return 0;
        }
        return minutes <= peak
                ? Wander.smooth(minutes / peak)
                : Wander.smooth((baseline - minutes) / (baseline - peak));
    }

    /** In a pause the rise falls by half in a half-time, and comes back as fast. */
    private static double afterPause(InfusionCourse course, double second) {
        return course.pause()
                .filter(pause -> second > pause.startSecond())
                .map(pause -> {
                    double paused = Math.min(second, pause.endSecond()) - pause.startSecond();
                    double resumed = Math.max(0, second - pause.endSecond());
                    return 1 - (1 - halved(paused)) * halved(resumed);
                })
                .orElse(1.0);
    }

    private static double halved(double seconds) {
        return StrictMath.pow(0.5, seconds / SECONDS_PER_MINUTE / PAUSE_HALF_TIME_MINUTES.value());
    }
}
