package daybreak.simulation.monitor;

import static daybreak.simulation.monitor.MonitorFigure.LEAD_OFF_CHANCE;
import static daybreak.simulation.monitor.MonitorFigure.LEAD_OFF_LONGEST;
import static daybreak.simulation.monitor.MonitorFigure.LEAD_OFF_SHORTEST;
import static daybreak.simulation.monitor.MonitorFigure.MOTIONS;
import static daybreak.simulation.monitor.MonitorFigure.MOTION_LONGEST;
import static daybreak.simulation.monitor.MonitorFigure.MOTION_SHORTEST;
import static daybreak.simulation.monitor.MonitorFigure.PROBE_OFF_CHANCE;
import static daybreak.simulation.monitor.MonitorFigure.PROBE_OFF_LONGEST;
import static daybreak.simulation.monitor.MonitorFigure.PROBE_OFF_SHORTEST;

import daybreak.quantities.random.RandomStream;
import daybreak.simulation.visit.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in which a sensor does not tell what is true of the body.
 *
 * @param startSecond since the arrival
 */
record Artefact(Kind kind, double startSecond, double endSecond) {

    enum Kind {
        /** The finger has left the probe: no saturation, no pulse. */
        PROBE_OFF,
        /** An electrode hangs: no heart rate, no respiration. */
        LEAD_OFF,
        /** The hand moves: saturation too low, pulse too high, for a moment. */
        MOTION
    }

    boolean isAt(double second) {
        return second >= startSecond && second < endSecond;
    }

    /** Those of a visit. */
    static List<Artefact> of(Visit visit) {
        RandomStream random = visit.random().stream("artefacts");
        List<Artefact> artefacts = new ArrayList<>();
        if (random.nextBoolean(PROBE_OFF_CHANCE.value())) {
            artefacts.add(
                    drawn(visit, random, Kind.PROBE_OFF, PROBE_OFF_SHORTEST, PROBE_OFF_LONGEST));
        }
        if (random.nextBoolean(LEAD_OFF_CHANCE.value())) {
            artefacts.add(drawn(visit, random, Kind.LEAD_OFF, LEAD_OFF_SHORTEST, LEAD_OFF_LONGEST));
        }
        for (int i = 0; i < (int) MOTIONS.value(); i++) {
            artefacts.add(drawn(visit, random, Kind.MOTION, MOTION_SHORTEST, MOTION_LONGEST));
        }
        return artefacts;
    }

    private static Artefact drawn(
            Visit visit,
            RandomStream random,
            Kind kind,
            MonitorFigure shortest,
            MonitorFigure longest) {
        double first = visit.secondAt(visit.watchOpens());
        double last = visit.secondAt(visit.watchEnds());
        double start = first + random.nextDouble() * (last - first);
        double length =
                shortest.value() + random.nextDouble() * (longest.value() - shortest.value());
        return new Artefact(kind, start, start + length);
    }
}
