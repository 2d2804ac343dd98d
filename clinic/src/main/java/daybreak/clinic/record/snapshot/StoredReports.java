package daybreak.clinic.record.snapshot;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.Term;
import daybreak.clinic.record.store.DictionaryTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * All reports with their values, in the order of their ids: three streams of rows walked side by
 * side.
 */
public final class StoredReports implements AutoCloseable {

    private final BinaryRows reports;
    private final BinaryRows readings;
    private final BinaryRows digests;
    private final Map<Integer, Term<String>> devices;
    private final Map<Integer, Term<String>> units;
    private final Map<Integer, Term<ParameterWord>> parameters;

    private @Nullable PendingReading reading;
    private @Nullable PendingDigest digest;

    private record PendingReading(long report, int ordinal, ReadingRow row) {}

    private record PendingDigest(long report, Digest digest) {}

    /** What stands in the rows but fits nowhere. */
    public static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        Misfit(String message) {
            super(message);
        }
    }

    private StoredReports(Snapshot snapshot) throws SQLException {
        this.devices = byId(new DictionaryTable.OfText("devices").all(snapshot.connection()));
        this.units = byId(new DictionaryTable.OfText("units").all(snapshot.connection()));
        this.parameters = byId(new DictionaryTable.OfParameters().all(snapshot.connection()));
        this.reports =
                snapshot.rows(
                        """
                        SELECT id, chair, received_at, observed_at, said_at, device, origin,
                               control_id
                          FROM record.reports ORDER BY id
                        """);
        this.readings =
                snapshot.rows(
                        """
                        SELECT report, ordinal, parameter, unit, status, text, amount
                          FROM record.readings ORDER BY report
                        """);
        this.digests = snapshot.rows("SELECT report, digest FROM record.digests ORDER BY report");
    }

    /**
     * Starts at the first report.
     *
     * @throws Misfit when the first rows fit nowhere
     */
    public static StoredReports of(Snapshot snapshot) throws SQLException, Misfit {
        try {
            StoredReports stored = new StoredReports(snapshot);
            stored.advanceReading();
            stored.advanceDigest();
            return stored;
        } catch (IllegalArgumentException e) {
            throw new Misfit("a dictionary has a word that means nothing: " + e.getMessage());
        }
    }

    private static <W> Map<Integer, Term<W>> byId(List<Term<W>> terms) {
        Map<Integer, Term<W>> byId = new HashMap<>();
        terms.forEach(term -> byId.put(term.id(), term));
        return byId;
    }

    /**
     * The next report; empty after the last.
     *
     * @throws Misfit when rows are left over, lack a word of the dictionaries, or have no order
     */
    public Optional<ReportRow> next() throws SQLException, Misfit {
        if (!reports.next()) {
            refuseLeftovers(Long.MAX_VALUE);
            return Optional.empty();
        }
        long id = reports.int8();
        int chair = reports.int2OrZero();
        long receivedAt = reports.time();
        OptionalLong observedAt = reports.timeIfAny();
        OptionalLong saidAt = reports.timeIfAny();
        Term<String> device = word(devices, reports.int4(), "device", id);
        char origin = reports.letter();
        String controlId = reports.text();
        refuseLeftovers(id);
        return Optional.of(
                new ReportRow(
                        id,
                        chair == 0 ? Optional.empty() : Optional.of(new ChairNumber(chair)),
                        receivedAt,
                        observedAt,
                        saidAt,
                        device,
                        origin,
                        controlId,
                        digestOf(id),
                        readingsOf(id)));
    }

    private void refuseLeftovers(long before) throws Misfit {
        if (reading != null && reading.report() < before) {
            throw new Misfit(
                    "a value belongs to report " + reading.report() + ", which is missing");
        }
        if (digest != null && digest.report() < before) {
            throw new Misfit(
                    "a digest belongs to report " + digest.report() + ", which is missing");
        }
    }

    private List<ReadingRow> readingsOf(long report) throws SQLException, Misfit {
        List<PendingReading> found = new ArrayList<>();
        while (reading != null && reading.report() == report) {
            found.add(reading);
            advanceReading();
        }
        ReadingRow[] ordered = new ReadingRow[found.size()];
        for (PendingReading one : found) {
            if (one.ordinal() < 0
                    || one.ordinal() >= ordered.length
                    || ordered[one.ordinal()] != null) {
                throw new Misfit("the values of report " + report + " are not numbered from 0 up");
            }
            ordered[one.ordinal()] = one.row();
        }
        return List.of(ordered);
    }

    private Optional<Digest> digestOf(long report) throws SQLException, Misfit {
        if (digest == null || digest.report() != report) {
            return Optional.empty();
        }
        Digest found = digest.digest();
        advanceDigest();
        return Optional.of(found);
    }

    private void advanceReading() throws SQLException, Misfit {
        if (!readings.next()) {
            reading = null;
            return;
        }
        long report = readings.int8();
        int ordinal = readings.int2OrZero();
        Term<ParameterWord> parameter = word(parameters, readings.int4(), "parameter", report);
        Term<String> unit = word(units, readings.int4(), "unit", report);
        char status = readings.letter();
        String text = readings.text();
        reading =
                new PendingReading(
                        report,
                        ordinal,
                        new ReadingRow(parameter, unit, status, text, readings.textIfAny()));
    }

    private void advanceDigest() throws SQLException, Misfit {
        if (!digests.next()) {
            digest = null;
            return;
        }
        long report = digests.int8();
        byte[] bytes = digests.bytes();
        try {
            digest = new PendingDigest(report, new Digest(HexFormat.of().formatHex(bytes)));
        } catch (IllegalArgumentException _) {
            throw new Misfit("the digest of report " + report + " is no SHA-256");
        }
    }

    private static <W> Term<W> word(
            Map<Integer, Term<W>> dictionary, int id, String kind, long report) throws Misfit {
        Term<W> term = dictionary.get(id);
        if (term == null) {
            throw new Misfit(
                    "report " + report + " names " + kind + " " + id + ", which no dictionary has");
        }
        return term;
    }

    @Override
    public void close() throws SQLException {
        reports.close();
        readings.close();
        digests.close();
    }
}
