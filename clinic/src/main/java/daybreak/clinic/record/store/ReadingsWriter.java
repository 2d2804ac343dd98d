package daybreak.clinic.record.store;

import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.chain.Codes;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.chain.Micros;
import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReadingsChain;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.SegmentRow;
import daybreak.quantities.time.ObservationTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The arrivals of one group: one segment for each chair, its reports numbered without a gap in the
 * order of arrival.
 */
final class ReadingsWriter {

    private final Footing footing;
    private final Heads heads;
    private final long fence;
    private final long now;
    private final Lateness lateness;
    private final Map<ReadingsChain, List<EncodedArrival>> arrivals = new TreeMap<>();
    private Optional<GroupResult.Trace> first = Optional.empty();

    ReadingsWriter(Footing footing, Heads heads, long fence, Instant now, Lateness lateness) {
        this.footing = footing;
        this.heads = heads;
        this.fence = fence;
        this.now = Micros.of(now);
        this.lateness = lateness;
    }

    void add(List<EncodedArrival> more) {
        for (EncodedArrival arrival : more) {
            arrivals.computeIfAbsent(arrival.chain(), _ -> new ArrayList<>()).add(arrival);
        }
    }

    void write(Connection connection) throws SQLException {
        if (arrivals.isEmpty()) {
            return;
        }
        learnWords(connection);
        try (ReadingsRows rows = new ReadingsRows(connection)) {
            for (Map.Entry<ReadingsChain, List<EncodedArrival>> chain : arrivals.entrySet()) {
                write(chain.getKey(), chain.getValue(), rows);
            }
            rows.send();
        }
    }

    private void write(ReadingsChain chain, List<EncodedArrival> arrived, ReadingsRows rows)
            throws SQLException {
        List<ReportRow> reports = arrived.stream().map(this::row).toList();
        SegmentRow segment = segment(chain, reports);
        Hash hash = segment.hash(heads.of(chain.name()).hash(), reports);
        heads.advance(chain.name(), hash);
        rows.add(segment, hash, reports);
        footing.tails().grow(chain, reports, arrived);
        if (first.isEmpty()) {
            first = Optional.of(new GroupResult.Trace(segment.first(), hash));
        }
    }

    Optional<GroupResult.Trace> first() {
        return first;
    }

    private void learnWords(Connection connection) throws SQLException {
        Set<String> devices = new HashSet<>();
        Set<String> units = new HashSet<>();
        Set<ParameterWord> parameters = new HashSet<>();
        for (List<EncodedArrival> chain : arrivals.values()) {
            for (EncodedArrival arrival : chain) {
                devices.add(arrival.device());
                for (EncodedArrival.Value value : arrival.values()) {
                    units.add(value.unit());
                    parameters.add(value.parameter());
                }
            }
        }
        footing.dictionaries().learn(connection, devices, units, parameters);
    }

    private SegmentRow segment(ReadingsChain chain, List<ReportRow> reports) {
        Head head = heads.of(chain.name());
        return new SegmentRow(
                chain,
                head.number() + 1,
                reports.getFirst().id(),
                reports.getLast().id(),
                reports.stream().mapToInt(report -> report.readings().size()).sum(),
                now,
                lateness,
                fence);
    }

    private ReportRow row(EncodedArrival encoded) {
        Arrival arrival = encoded.arrival();
        return new ReportRow(
                footing.counters().nextReport(),
                arrival.chair(),
                Micros.of(arrival.receivedAt().instant()),
                micros(arrival.report().observedAt()),
                micros(arrival.report().saidAt()),
                footing.dictionaries().device(encoded.device()),
                Codes.of(arrival.report().origin()),
                encoded.controlId(),
                arrival.digest(),
                encoded.values().stream().map(this::row).toList());
    }

    private ReadingRow row(EncodedArrival.Value value) {
        return new ReadingRow(
                footing.dictionaries().parameter(value.parameter()),
                footing.dictionaries().unit(value.unit()),
                value.status(),
                value.text(),
                value.amount());
    }

    private static OptionalLong micros(Optional<ObservationTime> time) {
        return time.isPresent()
                ? OptionalLong.of(Micros.of(time.get().instant()))
                : OptionalLong.empty();
    }
}
