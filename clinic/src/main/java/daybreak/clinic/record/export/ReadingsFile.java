package daybreak.clinic.record.export;

import daybreak.care.vitals.Origin;
import daybreak.clinic.record.chain.Codes;
import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.StoredText;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.snapshot.StoredReports;
import daybreak.clinic.record.snapshot.StoredReports.Misfit;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * {@code readings.csv}: a row for each value that was sent or typed; those of one chair in the
 * order of their arrival.
 */
final class ReadingsFile implements OpenFile {

    private static final int TELL_EVERY = 10_000;

    private final Progress progress;
    private final long total;

    /**
     * @param total how many reports there are, about
     */
    ReadingsFile(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<Column> columns() {
        return ReadingsColumns.ALL;
    }

    @Override
    public void write(Source source, Rows rows) throws SQLException, IOException {
        try (StoredReports reports = StoredReports.of(source.snapshot())) {
            for (Optional<ReportRow> next = reports.next();
                    next.isPresent();
                    next = reports.next()) {
                write(next.get(), source.times(), rows);
                if (next.get().id() % TELL_EVERY == 0) {
                    progress.at(next.get().id(), total);
                }
            }
        } catch (Misfit misfit) {
            throw new Unexportable("readings: " + misfit.getMessage(), misfit);
        }
    }

    private static void write(ReportRow report, Times times, Rows rows) throws IOException {
        String chair = report.chair().map(one -> Integer.toString(one.value())).orElse("");
        String device = StoredText.decode(report.device().word());
        String received = times.text(report.receivedAt());
        String observed =
                report.observedAt().isPresent()
                        ? times.text(report.observedAt().getAsLong())
                        : received;
        String said = report.saidAt().isPresent() ? times.text(report.saidAt().getAsLong()) : "";
        String origin = origin(Codes.origin(report.origin()));
        String controlId = StoredText.decode(report.controlId());
        for (ReadingRow reading : report.readings()) {
            ParameterWord parameter = reading.parameter().word();
            rows.row(
                    List.of(
                            "",
                            chair,
                            device,
                            parameter.mdc() == 0 ? "" : Integer.toString(parameter.mdc()),
                            StoredText.decode(parameter.name()),
                            StoredText.decode(reading.text()),
                            StoredText.decode(reading.unit().word()),
                            Codes.status(reading.status()).openName(),
                            observed,
                            said,
                            received,
                            origin,
                            controlId,
                            ""));
        }
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case MEASURED -> "measured";
            case TYPED -> "typed";
        };
    }
}
