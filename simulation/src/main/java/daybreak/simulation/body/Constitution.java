package daybreak.simulation.body;

import static daybreak.simulation.body.BodyFigure.RESTING_DIASTOLIC_HIGHEST;
import static daybreak.simulation.body.BodyFigure.RESTING_DIASTOLIC_LOWEST;
import static daybreak.simulation.body.BodyFigure.RESTING_DIASTOLIC_MEAN;
import static daybreak.simulation.body.BodyFigure.RESTING_DIASTOLIC_SD;
import static daybreak.simulation.body.BodyFigure.RESTING_HEART_RATE_HIGHEST;
import static daybreak.simulation.body.BodyFigure.RESTING_HEART_RATE_LOWEST;
import static daybreak.simulation.body.BodyFigure.RESTING_HEART_RATE_MEAN;
import static daybreak.simulation.body.BodyFigure.RESTING_HEART_RATE_SD;
import static daybreak.simulation.body.BodyFigure.RESTING_PULSE_PRESSURE_LOWEST;
import static daybreak.simulation.body.BodyFigure.RESTING_RESPIRATION_HIGHEST;
import static daybreak.simulation.body.BodyFigure.RESTING_RESPIRATION_LOWEST;
import static daybreak.simulation.body.BodyFigure.RESTING_RESPIRATION_MEAN;
import static daybreak.simulation.body.BodyFigure.RESTING_RESPIRATION_SD;
import static daybreak.simulation.body.BodyFigure.RESTING_SATURATION_HIGHEST;
import static daybreak.simulation.body.BodyFigure.RESTING_SATURATION_LOWEST;
import static daybreak.simulation.body.BodyFigure.RESTING_SATURATION_MEAN;
import static daybreak.simulation.body.BodyFigure.RESTING_SATURATION_SD;
import static daybreak.simulation.body.BodyFigure.RESTING_SYSTOLIC_HIGHEST;
import static daybreak.simulation.body.BodyFigure.RESTING_SYSTOLIC_LOWEST;
import static daybreak.simulation.body.BodyFigure.RESTING_SYSTOLIC_MEAN;
import static daybreak.simulation.body.BodyFigure.RESTING_SYSTOLIC_SD;

import daybreak.quantities.random.RandomStream;

/** What a person is like at rest: the mean of each sign, around which the moment wanders. */
public record Constitution(VitalSigns atRest) {

    /** A person of the kind that the clinic treats. */
    public static Constitution drawn(RandomStream random) {
        while (true) {
            Constitution drawn = drawnAlone(random);
            double pulsePressure = drawn.atRest().systolicMmHg() - drawn.atRest().diastolicMmHg();
            if (pulsePressure >= RESTING_PULSE_PRESSURE_LOWEST.value()) {
                return drawn;
            }
        }
    }

    /** Each sign by itself: systolic and diastolic may lie closer than they do in anybody. */
    private static Constitution drawnAlone(RandomStream random) {
        return new Constitution(
                new VitalSigns(
                        within(
                                random,
                                RESTING_HEART_RATE_MEAN,
                                RESTING_HEART_RATE_SD,
                                RESTING_HEART_RATE_LOWEST,
                                RESTING_HEART_RATE_HIGHEST),
                        within(
                                random,
                                RESTING_SATURATION_MEAN,
                                RESTING_SATURATION_SD,
                                RESTING_SATURATION_LOWEST,
                                RESTING_SATURATION_HIGHEST),
                        within(
                                random,
                                RESTING_RESPIRATION_MEAN,
                                RESTING_RESPIRATION_SD,
                                RESTING_RESPIRATION_LOWEST,
                                RESTING_RESPIRATION_HIGHEST),
                        within(
                                random,
                                RESTING_SYSTOLIC_MEAN,
                                RESTING_SYSTOLIC_SD,
                                RESTING_SYSTOLIC_LOWEST,
                                RESTING_SYSTOLIC_HIGHEST),
                        within(
                                random,
                                RESTING_DIASTOLIC_MEAN,
                                RESTING_DIASTOLIC_SD,
                                RESTING_DIASTOLIC_LOWEST,
                                RESTING_DIASTOLIC_HIGHEST)));
    }

    /** Normal, drawn again while outside: nobody like that would be in the chair. */
    private static double within(
            RandomStream random,
            BodyFigure mean,
            BodyFigure sd,
            BodyFigure lowest,
            BodyFigure highest) {
        while (true) {
            double drawn = mean.value() + sd.value() * random.nextGaussian();
            if (drawn >= lowest.value() && drawn <= highest.value()) {
                return drawn;
            }
        }
    }
}
