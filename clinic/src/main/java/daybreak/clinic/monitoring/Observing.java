package daybreak.clinic.monitoring;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Observation;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairInput;
import daybreak.clinic.record.Arrival;
import daybreak.quantities.time.ObservationTime;
import java.util.List;
import java.util.Optional;

/** What an arrival says to the rules. The same arrival says the same, now and after a restart. */
final class Observing {

    private Observing() {}

    static ChairInput.Observed input(Arrival arrival) {
        Report report = arrival.report();
        ObservationTime arrived = ObservationTime.ofArrival(arrival.receivedAt());
        ObservationTime observedAt = report.observedAt().orElse(arrived);
        List<Measurement> valid =
                report.readings().stream()
                        .map(Reading::measurement)
                        .flatMap(Optional::stream)
                        .toList();
        return new ChairInput.Observed(
                new Observation(
                        report.source(),
                        report.origin(),
                        observedAt,
                        report.saidAt().orElse(observedAt),
                        arrival.receivedAt(),
                        valid));
    }
}
