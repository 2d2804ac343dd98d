package daybreak.simulation.visit;

import daybreak.quantities.evidence.Citation;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Evidence.Assumed;
import daybreak.quantities.evidence.Evidence.Published;
import daybreak.quantities.evidence.Mark;
import daybreak.quantities.random.RandomStream;
import daybreak.simulation.Figure;
import java.time.Duration;

/** How long things take in a visit; pairs are drawn between, evenly. */
@SuppressWarnings("ImmutableEnumChecker") // evidence is records of text
public enum VisitFigure implements Figure {
    SENSORS_ON_SHORTEST(1.0, "min", Sources.CHAIRSIDE),
    SENSORS_ON_LONGEST(2.0, "min", Sources.CHAIRSIDE),
    WATCH_OPENED_SHORTEST(0.5, "min", Sources.CHAIRSIDE),
    WATCH_OPENED_LONGEST(2.0, "min", Sources.CHAIRSIDE),
    BASELINE_SET_SHORTEST(4.0, "min", Sources.CHAIRSIDE),
    BASELINE_SET_LONGEST(8.0, "min", Sources.CHAIRSIDE),
    BEFORE_SHORTEST(14, "min", Sources.CHAIRSIDE),
    BEFORE_LONGEST(20, "min", Sources.CHAIRSIDE),
    INFUSION(
            40,
            "min",
            new Published(
                    new Citation("ANDRADE4", "Andrade 2017, J Clin Psychiatry 78(7) e852"),
                    Mark.VERIFIED)),
    PAUSE_ABOVE_SYSTOLIC(160, "mmHg", Sources.CANMAT),
    PAUSE_ABOVE_DIASTOLIC(100, "mmHg", Sources.CANMAT),
    PAUSE_BEGUN_AFTER(
            3, "min", new Assumed("a cuff's repeat after 2 min, and the nurse at the pump")),
    PAUSE_LENGTH(10, "min", new Assumed("below the 15 min after which a dose is given up")),
    RECOVERY(
            60,
            "min",
            new Published(
                    new Citation("CANMAT-ABS", "Swainson 2021; observation of at least 60 min"),
                    Mark.SECOND_HAND)),
    WATCH_ENDED_SHORTEST(0.5, "min", Sources.CHAIRSIDE),
    WATCH_ENDED_LONGEST(5, "min", Sources.CHAIRSIDE),
    LEAVING_SHORTEST(2, "min", Sources.CHAIRSIDE),
    LEAVING_LONGEST(5, "min", Sources.CHAIRSIDE),
    CLEANING_SHORTEST(5, "min", Sources.CHAIRSIDE),
    CLEANING_LONGEST(8, "min", Sources.CHAIRSIDE),
    EMPTY_SHORTEST(15, "min", Sources.CHAIRSIDE),
    EMPTY_LONGEST(25, "min", Sources.CHAIRSIDE);

    private static final double SECONDS_PER_MINUTE = 60;

    private final Stated stated;

    VisitFigure(double value, String unit, Evidence evidence) {
        this.stated = new Stated(value, unit, evidence);
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** A figure in minutes as a time. */
    Duration time() {
        return Duration.ofSeconds(Math.round(value() * SECONDS_PER_MINUTE));
    }

    /** Evenly between two figures in minutes, in whole seconds. */
    static Duration between(RandomStream random, VisitFigure shortest, VisitFigure longest) {
        long from = shortest.time().toSeconds();
        long to = longest.time().toSeconds();
        return Duration.ofSeconds(from + random.nextInt(Math.toIntExact(to - from) + 1));
    }

    private static final class Sources {

        static final Evidence CHAIRSIDE = new Assumed("the pace of a small clinic");
        static final Evidence CANMAT =
                new Published(
                        new Citation("MEMO", "CANMAT 2021 as summarised: pause above 160/100"),
                        Mark.SECOND_HAND);

        private Sources() {}
    }
}
