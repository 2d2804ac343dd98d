package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.SegmentRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * Segments, reports and readings on their way into their tables. The readings, which are the most,
 * flow; closed before they were all sent, they are called off.
 */
final class ReadingsRows implements AutoCloseable {

    private final CopyRows segments =
            new CopyRows(
                    "record.segments",
                    "first",
                    "last",
                    "number",
                    "recorded_at",
                    "fence",
                    "readings",
                    "chair",
                    "late",
                    "hash");
    private final CopyRows reports =
            new CopyRows(
                    "record.reports",
                    "id",
                    "received_at",
                    "observed_at",
                    "said_at",
                    "device",
                    "chair",
                    "origin",
                    "control_id");
    private final CopyRows digests = new CopyRows("record.digests", "report", "digest");
    private final CopyRows readings;
    private final Connection connection;

    ReadingsRows(Connection connection) {
        this.connection = connection;
        this.readings =
                new CopyRows(
                                "record.readings",
                                "report",
                                "parameter",
                                "unit",
                                "ordinal",
                                "status",
                                "text",
                                "amount")
                        .flowingInto(connection);
    }

    void add(SegmentRow segment, Hash hash, List<ReportRow> members) throws SQLException {
        segments.row()
                .int8(segment.first())
                .int8(segment.last())
                .int8(segment.number())
                .time(segment.recordedAt())
                .int8(segment.fence())
                .int4(segment.readings())
                .int2(segment.chain().chair())
                .truth(segment.lateness() == Lateness.LATE)
                .raw(hash.bytes());
        for (ReportRow member : members) {
            add(member);
        }
    }

    private void add(ReportRow report) throws SQLException {
        reports.row()
                .int8(report.id())
                .time(report.receivedAt())
                .time(report.observedAt())
                .time(report.saidAt())
                .int4(report.device().id());
        if (report.chair().isPresent()) {
            reports.int2(report.chair().get().value());
        } else {
            reports.missing();
        }
        reports.letter(report.origin()).text(report.controlId());
        if (report.digest().isPresent()) {
            digests.row()
                    .int8(report.id())
                    .raw(HexFormat.of().parseHex(report.digest().get().hex()));
        }
        for (int ordinal = 0; ordinal < report.readings().size(); ordinal++) {
            add(report.id(), ordinal, report.readings().get(ordinal));
        }
    }

    private void add(long report, int ordinal, ReadingRow reading) throws SQLException {
        readings.row()
                .int8(report)
                .int4(reading.parameter().id())
                .int4(reading.unit().id())
                .int2(ordinal)
                .letter(reading.status())
                .text(reading.text());
        if (reading.amount().isPresent()) {
            readings.text(reading.amount().get());
        } else {
            readings.missing();
        }
    }

    void send() throws SQLException {
        readings.send(connection);
        reports.send(connection);
        digests.send(connection);
        segments.send(connection);
    }

    @Override
    public void close() throws SQLException {
        readings.close();
    }
}
