package daybreak.simulation.monitor;

import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Evidence.Assumed;
import daybreak.simulation.Figure;
import java.time.Duration;

/** The numbers of a monitor. */
@SuppressWarnings("ImmutableEnumChecker") // evidence is records of text
public enum MonitorFigure implements Figure {
    PROBE_OFF_CHANCE(0.4, "a visit", Sources.NUISANCE),
    PROBE_OFF_SHORTEST(15, "s", Sources.NUISANCE),
    PROBE_OFF_LONGEST(55, "s", Sources.NUISANCE),
    LEAD_OFF_CHANCE(0.2, "a visit", Sources.NUISANCE),
    LEAD_OFF_SHORTEST(12, "s", Sources.NUISANCE),
    LEAD_OFF_LONGEST(40, "s", Sources.NUISANCE),
    MOTIONS(3, "a visit", Sources.NUISANCE),
    MOTION_SHORTEST(3, "s", Sources.SHORTER_THAN_A_DELAY),
    MOTION_LONGEST(7, "s", Sources.SHORTER_THAN_A_DELAY),
    MOTION_SATURATION_FALL(11, "%", Sources.NUISANCE),
    MOTION_PULSE_RISE(24, "/min", Sources.NUISANCE),

    CUFF_TAKES(34, "s", new Assumed("inflation and a stepped deflation in an adult")),
    CUFF_TRIES_AGAIN_AFTER(60, "s", new Assumed("as automatic cuffs do after a failure")),
    CUFF_FAILS(0.05, "a measurement", Sources.NUISANCE),
    CUFF_PULSE_ERROR_SD(1.5, "/min", Sources.NUISANCE),

    PERIOD(1, "s", new Assumed("what bedside monitors export")),
    PERIOD_IN_HISTORY(60, "s", new Assumed("stated with the commands: once a minute")),
    FASTEST_REPORTS(
            60, "a second of machine time", new Assumed("what one connection can be told safely")),
    KEPT_MESSAGES(1_800, "", new Assumed("half an hour at one a second, 1 MB a monitor")),
    REFUSED_TRIES(
            3, "", new Assumed("then the clinic has its technical alarm, and it is given up"));

    private final Stated stated;

    MonitorFigure(double value, String unit, Evidence evidence) {
        this.stated = new Stated(value, unit, evidence);
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** A figure in seconds as a time. */
    Duration time() {
        return stated.time();
    }

    private static final class Sources {

        static final Evidence NUISANCE = new Assumed("what a nurse sees on any morning");
        static final Evidence SHORTER_THAN_A_DELAY =
                new Assumed("shorter than the protocol's delays, which are there for it");

        private Sources() {}
    }
}
