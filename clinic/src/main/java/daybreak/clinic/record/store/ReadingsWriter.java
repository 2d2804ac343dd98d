package daybreak.clinic.record.store;

import daybreak.care.vitals.Reading;
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
import daybreak.clinic.record.chain.StoredText;
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
    private final Map<ReadingsChain, List<Arrival>> arrivals = new TreeMap<>();
    private Optional<GroupResult.Trace> first = Optional.empty();

    ReadingsWriter(Footing footing, Heads heads, long fence, Instant now, Lateness lateness) {
        this.footing = footing;
        this.heads = heads;
        this.fence = fence;
        this.now = Micros.of(now);
        this.lateness = lateness;
    }

    void add(List<Arrival> more) {
        for (Arrival arrival : more) {
            arrivals.computeIfAbsent(ReadingsChain.of(arrival.chair()), _ -> new ArrayList<>())
                    .add(arrival);
        }
    }

    void write(Connection connection) throws SQLException {
        if (arrivals.isEmpty()) {
            return;
        }
        learnWords(connection);
        ReadingsRows rows = new ReadingsRows();
        for (Map.Entry<ReadingsChain, List<Arrival>> chain : arrivals.entrySet()) {
            List<ReportRow> reports = chain.getValue().stream().map(this::row).toList();
            SegmentRow segment = segment(chain.getKey(), reports);
            Hash hash = segment.hash(heads.of(chain.getKey().name()).hash(), reports);
            heads.advance(chain.getKey().name(), hash);
            rows.add(segment, hash, reports);
            footing.tails().grow(chain.getKey(), reports);
            if (first.isEmpty()) {
                first = Optional.of(new GroupResult.Trace(segment.first(), hash));
            }
        }
        rows.send(connection);
    }

    Optional<GroupResult.Trace> first() {
        return first;
    }

    private void learnWords(Connection connection) throws SQLException {
        Set<String> devices = new HashSet<>();
        Set<String> units = new HashSet<>();
        Set<ParameterWord> parameters = new HashSet<>();
        for (List<Arrival> chain : arrivals.values()) {
            for (Arrival arrival : chain) {
                devices.add(StoredText.encode(arrival.report().source().text()));
                for (Reading reading : arrival.report().readings()) {
                    units.add(StoredText.encode(reading.unit()));
                    parameters.add(ParameterWord.of(reading));
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

    private ReportRow row(Arrival arrival) {
        return new ReportRow(
                footing.counters().nextReport(),
                arrival.chair(),
                Micros.of(arrival.receivedAt().instant()),
                micros(arrival.report().observedAt()),
                micros(arrival.report().saidAt()),
                footing.dictionaries().device(StoredText.encode(arrival.report().source().text())),
                Codes.of(arrival.report().origin()),
                StoredText.encode(arrival.messageControlId()),
                arrival.digest(),
                arrival.report().readings().stream().map(this::row).toList());
    }

    private ReadingRow row(Reading reading) {
        return new ReadingRow(
                footing.dictionaries().parameter(ParameterWord.of(reading)),
                footing.dictionaries().unit(StoredText.encode(reading.unit())),
                Codes.of(reading.status()),
                StoredText.encode(reading.text()),
                ReadingRow.amountBeside(reading));
    }

    private static OptionalLong micros(Optional<ObservationTime> time) {
        return time.isPresent()
                ? OptionalLong.of(Micros.of(time.get().instant()))
                : OptionalLong.empty();
    }
}
