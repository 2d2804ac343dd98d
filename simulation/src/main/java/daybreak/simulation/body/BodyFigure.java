package daybreak.simulation.body;

import daybreak.quantities.evidence.Citation;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Evidence.Assumed;
import daybreak.quantities.evidence.Evidence.Derived;
import daybreak.quantities.evidence.Evidence.Published;
import daybreak.quantities.evidence.Mark;
import daybreak.simulation.Figure;

/** The numbers of the physiology. */
@SuppressWarnings("ImmutableEnumChecker") // evidence is records of text
public enum BodyFigure implements Figure {
    SYSTOLIC_RISE_MEAN(16.0, "mmHg", Sources.YALE),
    SYSTOLIC_RISE_SD(11.2, "mmHg", Sources.YALE),
    DIASTOLIC_RISE_MEAN(11.0, "mmHg", Sources.YALE),
    DIASTOLIC_RISE_SD(8.45, "mmHg", Sources.YALE),
    PEAK_MINUTE(40, "min", Sources.YALE),
    BASELINE_AGAIN_MINUTE(90, "min", Sources.GDANSK),
    HEART_RATE_RISE_MEAN(4.09, "/min", Sources.META_ANALYSIS),
    HEART_RATE_RISE_SD(6, "/min", new Assumed("the meta-analysis gives no spread between persons")),
    RISE_CORRELATION(
            0.6, "", new Assumed("systolic and diastolic rise together, though not as one")),

    RESTING_SYSTOLIC_MEAN(121, "mmHg", Sources.OUTPATIENTS),
    RESTING_SYSTOLIC_SD(9, "mmHg", Sources.OUTPATIENTS),
    RESTING_SYSTOLIC_HIGHEST(134, "mmHg", Sources.FIT_TO_START),
    RESTING_SYSTOLIC_LOWEST(102, "mmHg", Sources.FIT_TO_START),
    RESTING_DIASTOLIC_MEAN(76, "mmHg", Sources.OUTPATIENTS),
    RESTING_DIASTOLIC_SD(6, "mmHg", Sources.OUTPATIENTS),
    RESTING_DIASTOLIC_HIGHEST(84, "mmHg", Sources.FIT_TO_START),
    RESTING_DIASTOLIC_LOWEST(60, "mmHg", Sources.FIT_TO_START),
    RESTING_PULSE_PRESSURE_LOWEST(32, "mmHg", Sources.OUTPATIENTS),
    RESTING_HEART_RATE_MEAN(74, "/min", Sources.OUTPATIENTS),
    RESTING_HEART_RATE_SD(8, "/min", Sources.OUTPATIENTS),
    RESTING_HEART_RATE_HIGHEST(94, "/min", Sources.OUTPATIENTS),
    RESTING_HEART_RATE_LOWEST(56, "/min", Sources.OUTPATIENTS),
    RESTING_SATURATION_MEAN(97.6, "%", Sources.OUTPATIENTS),
    RESTING_SATURATION_SD(0.7, "%", Sources.OUTPATIENTS),
    RESTING_SATURATION_HIGHEST(99, "%", Sources.OUTPATIENTS),
    RESTING_SATURATION_LOWEST(95.5, "%", Sources.OUTPATIENTS),
    RESTING_RESPIRATION_MEAN(15, "/min", Sources.OUTPATIENTS),
    RESTING_RESPIRATION_SD(1.5, "/min", Sources.OUTPATIENTS),
    RESTING_RESPIRATION_HIGHEST(19, "/min", Sources.OUTPATIENTS),
    RESTING_RESPIRATION_LOWEST(12.5, "/min", Sources.OUTPATIENTS),

    HEART_RATE_WANDER_SD(1.6, "/min", Sources.RECORDINGS),
    HEART_RATE_BEAT_SD(1.1, "/min", Sources.RECORDINGS),
    SATURATION_WANDER_SD(0.4, "%", Sources.RECORDINGS),
    RESPIRATION_WANDER_SD(0.9, "/min", Sources.RECORDINGS),
    RESPIRATION_BREATH_SD(0.6, "/min", Sources.RECORDINGS),
    SYSTOLIC_WANDER_SD(2.5, "mmHg", Sources.WITHIN_A_PERSON),
    DIASTOLIC_WANDER_SD(2.0, "mmHg", Sources.WITHIN_A_PERSON),
    SLOW_WANDER_SECONDS(90, "s", Sources.RECORDINGS),
    FAST_WANDER_SECONDS(8, "s", Sources.RECORDINGS),
    PRESSURE_WANDER_SECONDS(150, "s", Sources.WITHIN_A_PERSON),

    CUFF_SYSTOLIC_ERROR_SD(4, "mmHg", Sources.CUFF),
    CUFF_DIASTOLIC_ERROR_SD(3, "mmHg", Sources.CUFF),

    PAUSE_HALF_TIME_MINUTES(
            8,
            "min",
            new Assumed("how fast the rise falls in a pause; ketamine leaves plasma in minutes")),

    DESATURATION_CHANCE(0.07, "a visit", Sources.TO_BE_SEEN),
    DESATURATION_NADIR_LOWEST(83, "%", Sources.TO_BE_SEEN),
    DESATURATION_NADIR_HIGHEST(90, "%", Sources.TO_BE_SEEN),
    SLOW_BREATHING_CHANCE(0.05, "a visit", Sources.TO_BE_SEEN),
    SLOW_BREATHING_RATE_LOWEST(5.5, "/min", Sources.TO_BE_SEEN),
    SLOW_BREATHING_RATE_HIGHEST(8.4, "/min", Sources.TO_BE_SEEN),
    ANXIETY_CHANCE(0.04, "a visit", Sources.TO_BE_SEEN),
    ANXIETY_HEART_RATE_LOWEST(122, "/min", Sources.TO_BE_SEEN),
    ANXIETY_HEART_RATE_HIGHEST(134, "/min", Sources.TO_BE_SEEN);

    private final Stated stated;

    BodyFigure(double value, String unit, Evidence evidence) {
        this.stated = new Stated(value, unit, evidence);
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** What the numbers above rest on. */
    private static final class Sources {

        static final Evidence YALE =
                new Published(
                        new Citation(
                                "YALE-BP",
                                "Gen Hosp Psychiatry 2024: 138 patients, 2,342 ketamine infusions,"
                                        + " pressure every 10 min"),
                        Mark.VERIFIED);
        static final Evidence GDANSK =
                new Published(
                        new Citation(
                                "SZARMACH",
                                "Szarmach 2020, PMC7605942: 49 inpatients, measured at 0, 15, 30,"
                                        + " 45, 60 and 90 min"),
                        Mark.VERIFIED);
        static final Evidence META_ANALYSIS =
                new Published(
                        new Citation(
                                "VANKAWALA",
                                "Vankawala 2021, Front Psychiatry 12:549080: 15 papers, 2,252"
                                        + " treatments; 95 % interval of the mean 0.55 to 7.63"),
                        Mark.VERIFIED);
        static final Evidence OUTPATIENTS =
                new Assumed("adults who come to a clinic on their own feet, at rest");
        static final Evidence FIT_TO_START =
                new Assumed("whoever is above 140/90 at rest does not start (profile A)");
        static final Evidence RECORDINGS =
                new Derived(
                        "BIDMC numerics, 26 recordings at 1 Hz",
                        "median standard deviation within a minute (HR 0.85, RESP 0.51, SpO2 0.33)"
                                + " and between minutes (0.78, 0.65, 0.19), once and a half to"
                                + " twice as much for people who are awake");
        static final Evidence WITHIN_A_PERSON =
                new Assumed("pressure of a resting person from one minute to the next");
        static final Evidence CUFF =
                new Assumed("half of the 8 mmHg that standards allow an automatic cuff");
        static final Evidence TO_BE_SEEN =
                new Assumed("more often than in a clinic, so that a day at four chairs shows one");

        private Sources() {}
    }
}
