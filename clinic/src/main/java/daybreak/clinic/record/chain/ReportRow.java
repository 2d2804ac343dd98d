package daybreak.clinic.record.chain;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Digest;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A report as it stands in the store.
 *
 * @param id its number
 * @param chair where its source stood
 * @param receivedAt in microseconds since 1970, as the other times
 * @param observedAt as the source says
 * @param saidAt the time of the message
 * @param device the source, as stored
 * @param origin its letter
 * @param controlId as stored
 * @param digest of the whole message, where kept
 * @param readings in the order in which they were sent
 */
public record ReportRow(
        long id,
        Optional<ChairNumber> chair,
        long receivedAt,
        OptionalLong observedAt,
        OptionalLong saidAt,
        Term<String> device,
        char origin,
        String controlId,
        Optional<Digest> digest,
        List<ReadingRow> readings) {

    public ReportRow {
        readings = List.copyOf(readings);
    }

    /** The same report with these values. */
    public ReportRow with(List<ReadingRow> values) {
        return new ReportRow(
                id,
                chair,
                receivedAt,
                observedAt,
                saidAt,
                device,
                origin,
                controlId,
                digest,
                values);
    }

    /** The arrival as it came. */
    public Arrival arrival() {
        Report report =
                new Report(
                        new DeviceId(StoredText.decode(device.word())),
                        Codes.origin(origin),
                        time(observedAt),
                        time(saidAt),
                        readings.stream().map(ReadingRow::reading).toList());
        return new Arrival(
                report,
                chair,
                new ClinicTime(Micros.toInstant(receivedAt)),
                StoredText.decode(controlId),
                digest);
    }

    private static Optional<ObservationTime> time(OptionalLong micros) {
        return micros.isPresent()
                ? Optional.of(new ObservationTime(Micros.toInstant(micros.getAsLong())))
                : Optional.empty();
    }
}
