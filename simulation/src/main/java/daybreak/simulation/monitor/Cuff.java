package daybreak.simulation.monitor;

import static daybreak.simulation.monitor.MonitorFigure.CUFF_FAILS;
import static daybreak.simulation.monitor.MonitorFigure.CUFF_PULSE_ERROR_SD;
import static daybreak.simulation.monitor.MonitorFigure.CUFF_TAKES;
import static daybreak.simulation.monitor.MonitorFigure.CUFF_TRIES_AGAIN_AFTER;

import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.random.RandomStream;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.body.BodyFigure;
import daybreak.simulation.body.VitalSigns;
import daybreak.simulation.visit.Attached;
import daybreak.simulation.visit.Visit;
import java.util.List;
import java.util.Optional;

/** The cuff: measures when its button is pressed, and once more by itself after a failure. */
final class Cuff {

    private static final String NO_VALUE = "";
    private static final int MEAN_DIVISOR = 3;
    private static final List<MonitorValue> FAILED =
            List.of(
                    MonitorValue.of(KnownParameter.SYSTOLIC, NO_VALUE),
                    MonitorValue.of(KnownParameter.DIASTOLIC, NO_VALUE),
                    MonitorValue.of(KnownParameter.MEAN_PRESSURE, NO_VALUE));

    private Optional<Measuring> measuring = Optional.empty();

    /**
     * The cuff is full, or soon will be.
     *
     * @param readyAt when it will say what it found
     */
    private record Measuring(ClinicTime readyAt, Attempt attempt) {}

    private enum Attempt {
        FIRST,
        LAST
    }

    /** Somebody presses the button; while it measures that changes nothing. */
    void press(ClinicTime now) {
        if (measuring.isEmpty()) {
            measuring = Optional.of(new Measuring(now.plus(CUFF_TAKES.time()), Attempt.FIRST));
        }
    }

    /** When it will have something to say. */
    Optional<ClinicTime> readyAt() {
        return measuring.map(Measuring::readyAt);
    }

    /** What it found; to be asked when it is ready. */
    List<MonitorValue> take(Attached attached) {
        Measuring done =
                measuring.orElseThrow(() -> new IllegalStateException("nobody pressed the button"));
        measuring = Optional.empty();
        if (!(attached instanceof Attached.Person(var visit))) {
            return FAILED;
        }
        RandomStream random = visit.random().stream("cuff", (long) visit.secondAt(done.readyAt()));
        if (random.nextBoolean(CUFF_FAILS.value())) {
            if (done.attempt() == Attempt.FIRST) {
                ClinicTime again = done.readyAt().plus(CUFF_TRIES_AGAIN_AFTER.time());
                measuring = Optional.of(new Measuring(again.plus(CUFF_TAKES.time()), Attempt.LAST));
            }
            return FAILED;
        }
        return found(visit, done.readyAt(), random);
    }

    private static List<MonitorValue> found(Visit visit, ClinicTime readyAt, RandomStream random) {
        VitalSigns signs = visit.signsAt(readyAt);
        double systolic =
                signs.systolicMmHg()
                        + BodyFigure.CUFF_SYSTOLIC_ERROR_SD.value() * random.nextGaussian();
        double diastolic =
                signs.diastolicMmHg()
                        + BodyFigure.CUFF_DIASTOLIC_ERROR_SD.value() * random.nextGaussian();
        double pulse =
                signs.heartRatePerMin() + CUFF_PULSE_ERROR_SD.value() * random.nextGaussian();
        return List.of(
                value(KnownParameter.SYSTOLIC, systolic),
                value(KnownParameter.DIASTOLIC, diastolic),
                value(
                        KnownParameter.MEAN_PRESSURE,
                        diastolic + (systolic - diastolic) / MEAN_DIVISOR),
                value(KnownParameter.CUFF_PULSE_RATE, pulse));
    }

    private static MonitorValue value(KnownParameter parameter, double value) {
        return MonitorValue.of(parameter, Long.toString(StrictMath.round(value)));
    }
}
