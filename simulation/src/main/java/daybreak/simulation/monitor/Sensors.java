package daybreak.simulation.monitor;

import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.body.Body;
import daybreak.simulation.body.VitalSigns;
import daybreak.simulation.visit.Attached;
import daybreak.simulation.visit.Visit;
import java.util.List;
import java.util.Optional;

/** What electrodes and probe say. */
final class Sensors {

    private static final String NO_VALUE = "";
    private static final List<MonitorValue> NOTHING =
            List.of(
                    MonitorValue.of(KnownParameter.HEART_RATE, NO_VALUE),
                    MonitorValue.of(KnownParameter.PULSE_RATE, NO_VALUE),
                    MonitorValue.of(KnownParameter.SPO2, NO_VALUE),
                    MonitorValue.of(KnownParameter.RESPIRATORY_RATE, NO_VALUE));

    private final Body tester;
    private final ClinicTime origin;
    private Optional<Worn> worn = Optional.empty();

    /** The sensors on somebody, and what will be wrong with them. */
    private record Worn(Visit visit, List<Artefact> artefacts) {}

    /**
     * @param tester what stands in for a body between two people
     * @param origin from which the tester's seconds count
     */
    Sensors(Body tester, ClinicTime origin) {
        this.tester = tester;
        this.origin = origin;
    }

    /** The values of a moment; empty when the monitor is off. */
    Optional<List<MonitorValue>> values(Attached attached, ClinicTime time) {
        return switch (attached) {
            case Attached.Standby _ -> Optional.empty();
            case Attached.Nothing _ -> Optional.of(NOTHING);
            case Attached.Tester _ ->
                    Optional.of(said(tester.at(origin.until(time).toMillis() / 1e3), List.of()));
            case Attached.Person(var visit) -> Optional.of(worn(visit, time));
        };
    }

    private List<MonitorValue> worn(Visit visit, ClinicTime time) {
        if (worn.isEmpty() || !worn.get().visit().equals(visit)) {
            worn = Optional.of(new Worn(visit, Artefact.of(visit)));
        }
        double second = visit.secondAt(time);
        List<Artefact.Kind> wrong =
                worn.get().artefacts().stream()
                        .filter(artefact -> artefact.isAt(second))
                        .map(Artefact::kind)
                        .toList();
        return said(visit.signsAt(time), wrong);
    }

    private static List<MonitorValue> said(VitalSigns signs, List<Artefact.Kind> wrong) {
        boolean moves = wrong.contains(Artefact.Kind.MOTION);
        boolean hasLeads = !wrong.contains(Artefact.Kind.LEAD_OFF);
        boolean hasProbe = !wrong.contains(Artefact.Kind.PROBE_OFF);
        double pulse =
                signs.heartRatePerMin() + (moves ? MonitorFigure.MOTION_PULSE_RISE.value() : 0);
        double saturation =
                signs.saturationPercent()
                        - (moves ? MonitorFigure.MOTION_SATURATION_FALL.value() : 0);
        return List.of(
                value(KnownParameter.HEART_RATE, signs.heartRatePerMin(), hasLeads),
                value(KnownParameter.PULSE_RATE, pulse, hasProbe),
                value(KnownParameter.SPO2, saturation, hasProbe),
                value(KnownParameter.RESPIRATORY_RATE, signs.respirationPerMin(), hasLeads));
    }

    private static MonitorValue value(KnownParameter parameter, double value, boolean isThere) {
        return MonitorValue.of(
                parameter, isThere ? Long.toString(StrictMath.round(value)) : NO_VALUE);
    }
}
