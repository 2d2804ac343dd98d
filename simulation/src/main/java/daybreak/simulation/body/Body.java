package daybreak.simulation.body;

import static daybreak.simulation.body.BodyFigure.DIASTOLIC_WANDER_SD;
import static daybreak.simulation.body.BodyFigure.FAST_WANDER_SECONDS;
import static daybreak.simulation.body.BodyFigure.HEART_RATE_BEAT_SD;
import static daybreak.simulation.body.BodyFigure.HEART_RATE_WANDER_SD;
import static daybreak.simulation.body.BodyFigure.PRESSURE_WANDER_SECONDS;
import static daybreak.simulation.body.BodyFigure.RESPIRATION_BREATH_SD;
import static daybreak.simulation.body.BodyFigure.RESPIRATION_WANDER_SD;
import static daybreak.simulation.body.BodyFigure.SATURATION_WANDER_SD;
import static daybreak.simulation.body.BodyFigure.SLOW_WANDER_SECONDS;
import static daybreak.simulation.body.BodyFigure.SYSTOLIC_WANDER_SD;

import daybreak.quantities.random.RandomSource;
import java.util.List;

/** One person's body during one visit. */
public final class Body {

    private static final double FULL_SATURATION_PERCENT = 100;

    private final Constitution constitution;
    private final Response response;
    private final InfusionCourse course;
    private final List<Episode> episodes;
    private final Wander heartSlow;
    private final Wander heartFast;
    private final Wander saturation;
    private final Wander breathSlow;
    private final Wander breathFast;
    private final Wander systolic;
    private final Wander diastolic;

    /**
     * @param random of this visit
     */
    public Body(
            Constitution constitution,
            Response response,
            InfusionCourse course,
            List<Episode> episodes,
            RandomSource random) {
        this.constitution = constitution;
        this.response = response;
        this.course = course;
        this.episodes = List.copyOf(episodes);
        double slow = SLOW_WANDER_SECONDS.value();
        double fast = FAST_WANDER_SECONDS.value();
        double pressure = PRESSURE_WANDER_SECONDS.value();
        this.heartSlow = new Wander(random, "heart rate, minutes", slow);
        this.heartFast = new Wander(random, "heart rate, beats", fast);
        this.saturation = new Wander(random, "saturation", slow);
        this.breathSlow = new Wander(random, "respiration, minutes", slow);
        this.breathFast = new Wander(random, "respiration, breaths", fast);
        this.systolic = new Wander(random, "systolic", pressure);
        this.diastolic = new Wander(random, "diastolic", pressure);
    }

    /**
     * What is true of it.
     *
     * @param second since arrival
     */
    public VitalSigns at(double second) {
        double share = Response.share(course, second);
        VitalSigns rest = constitution.atRest();
        double heart =
                rest.heartRatePerMin()
                        + share * response.heartRatePerMin()
                        + HEART_RATE_WANDER_SD.value() * heartSlow.at(second)
                        + HEART_RATE_BEAT_SD.value() * heartFast.at(second);
        double saturated =
                rest.saturationPercent() + SATURATION_WANDER_SD.value() * saturation.at(second);
        double breaths =
                rest.respirationPerMin()
                        + RESPIRATION_WANDER_SD.value() * breathSlow.at(second)
                        + RESPIRATION_BREATH_SD.value() * breathFast.at(second);
        return new VitalSigns(
                during(Episode.Kind.ANXIETY, heart, second),
                Math.min(
                        FULL_SATURATION_PERCENT,
                        during(Episode.Kind.DESATURATION, saturated, second)),
                during(Episode.Kind.SLOW_BREATHING, breaths, second),
                rest.systolicMmHg()
                        + share * response.systolicMmHg()
                        + SYSTOLIC_WANDER_SD.value() * systolic.at(second),
                rest.diastolicMmHg()
                        + share * response.diastolicMmHg()
                        + DIASTOLIC_WANDER_SD.value() * diastolic.at(second));
    }

    private double during(Episode.Kind kind, double value, double second) {
        double drawn = value;
        for (Episode episode : episodes) {
            if (episode.kind() == kind) {
                drawn = episode.applied(drawn, second);
            }
        }
        return drawn;
    }
}
