package daybreak.devices.pcd;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.devices.message.FrameText;
import daybreak.devices.message.Message;
import daybreak.devices.message.Segment;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ObservationTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an ORU^R01 (IHE PCD-01): what which device says of which instant. */
final class ObservationReport {

    private static final int LONGEST_REMARK = 60;

    private final Envelope envelope;
    private final DeviceId sender;
    private final Times times;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Source, List<Reading>> readings = new LinkedHashMap<>();

    /** One OBR with its rows. */
    private record Group(Optional<ObservationTime> time, List<Row> rows) {}

    /** Who, of which instant. */
    private record Source(DeviceId device, Optional<ObservationTime> observedAt) {}

    private ObservationReport(Envelope envelope, DeviceId sender, Times times) {
        this.envelope = envelope;
        this.sender = sender;
        this.times = times;
    }

    static Decoded read(Message message, Envelope envelope, Times times, FrameText.Fit characters) {
        DeviceId sender = Identifiers.device(message.header().field(3)).orElse(Identifiers.UNNAMED);
        ObservationReport report = new ObservationReport(envelope, sender, times);
        if (characters == FrameText.Fit.NOT_AS_DECLARED) {
            report.remarks.add(
                    new Remark(
                            Remark.Kind.CHARACTERS_NOT_AS_DECLARED,
                            Place.header(18),
                            Bounded.text(message.header().text(18), LONGEST_REMARK)));
        }
        return report.read(message);
    }

    private Decoded read(Message message) {
        List<Group> groups = groups(message);
        Values.MeaningOfX meaningOfX = meaningOfX(groups);
        for (Group group : groups) {
            Optional<Fault> fault = readGroup(group, meaningOfX);
            if (fault.isPresent()) {
                return new Decoded.Refused(envelope, fault.get());
            }
        }
        remarks.addAll(times.remarks());
        return new Decoded.Readings(envelope, reports(), remarks);
    }

    private List<Group> groups(Message message) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(Optional.empty(), new ArrayList<>()));
        int requests = 0;
        int observations = 0;
        for (Segment segment : message.segments()) {
            switch (segment.name()) {
                case "OBR" -> {
                    Place place = new Place("OBR", ++requests, 7);
                    groups.add(
                            new Group(
                                    times.request(segment.text(7).strip(), place),
                                    new ArrayList<>()));
                }
                case "OBX" -> groups.getLast().rows().add(Row.of(++observations, segment));
                default -> {
                    // The patient is whoever a person puts into the chair; the rest is not ours.
                }
            }
        }
        return groups;
    }

    /**
     * A gateway that marks every row with X says nothing by it; one that marks some rows means what
     * HL7 says.
     */
    private static Values.MeaningOfX meaningOfX(List<Group> groups) {
        boolean allMarked =
                groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(Row::hasValue)
                        .allMatch(row -> row.resultStatus().equals(Values.NOT_OBTAINED));
        return allMarked ? Values.MeaningOfX.NOTHING : Values.MeaningOfX.NOT_OBTAINED;
    }

    private Optional<Fault> readGroup(Group group, Values.MeaningOfX meaningOfX) {
        switch (Containment.of(group.rows())) {
            case Containment.Built.TwoMeanings(var fault) -> {
                return Optional.of(fault);
            }
            case Containment.Built.Tree(var containment) -> {
                for (Row row : group.rows()) {
                    UnitSent unit = UnitField.read(row.unit());
                    Optional<Fault> fault = fault(row, unit);
                    if (fault.isPresent()) {
                        return fault;
                    }
                    if (row.isReading()) {
                        add(row, unit, meaningOfX, containment, group.time());
                    }
                }
                return Optional.empty();
            }
        }
    }

    private static Optional<Fault> fault(Row row, UnitSent unit) {
        if (row.hasValue() && row.parameter().isMissing()) {
            return Optional.of(
                    new Fault(
                            FaultReason.REQUIRED_FIELD_MISSING,
                            row.at(3),
                            "a value without OBX-3: say what was measured"));
        }
        return row.parameter().known().flatMap(parameter -> unitFault(row, parameter, unit));
    }

    private static Optional<Fault> unitFault(Row row, KnownParameter parameter, UnitSent unit) {
        return switch (unit) {
            case UnitSent.None _, UnitSent.Unknown _ -> Optional.empty();
            case UnitSent.Known(var known, var text) ->
                    known.dimension() == parameter.dimension()
                            ? Optional.empty()
                            : Optional.of(notItsUnit(row, parameter, text));
            case UnitSent.Contradicting(var one, var other) ->
                    Optional.of(notItsUnit(row, parameter, one + " and " + other));
        };
    }

    private static Fault notItsUnit(Row row, KnownParameter parameter, String unit) {
        return new Fault(
                FaultReason.UNIT,
                row.at(6),
                parameter.sign().openName()
                        + " cannot be in "
                        + Bounded.text(unit, LONGEST_REMARK)
                        + "; it is taken in "
                        + parameter.dimension().units());
    }

    private void add(
            Row row,
            UnitSent unit,
            Values.MeaningOfX meaningOfX,
            Containment containment,
            Optional<ObservationTime> requestTime) {
        DeviceId device = containment.deviceOf(row).orElse(sender);
        Source source = new Source(device, times.observed(row, requestTime));
        Reading reading = Values.of(row, unit, meaningOfX);
        readings.computeIfAbsent(source, _ -> new ArrayList<>()).add(reading);
        remark(row);
    }

    private void remark(Row row) {
        if (row.parameter().nameDisagrees()) {
            remarks.add(
                    new Remark(
                            Remark.Kind.CODE_AND_NAME_DISAGREE,
                            row.at(3),
                            row.parameter().mdc() + " " + row.parameter().name()));
        }
        if (row.value().asSent().length() > Values.LONGEST_TEXT) {
            remarks.add(
                    new Remark(
                            Remark.Kind.TEXT_CUT,
                            row.at(5),
                            row.value().asSent().length() + " characters"));
        }
    }

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>(readings.size());
        readings.forEach((source, said) ->
                reports.add(
                        new Report(
                                source.device(),
                                Origin.MEASURED,
                                source.observedAt(),
                                envelope.saidAt(),
                                said)));
        return reports;
    }
}
