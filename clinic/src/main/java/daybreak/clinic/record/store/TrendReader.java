package daybreak.clinic.record.store;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Trend;
import daybreak.clinic.record.chain.Codes;
import daybreak.clinic.record.chain.Micros;
import daybreak.clinic.record.chain.StoredText;
import daybreak.quantities.time.ObservationTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of a chair's vital signs: its packed minutes, then what is not packed yet. */
final class TrendReader {

    private static final long MICROS_OF_A_MINUTE = TrendSample.startOf(1);

    private final Reader reader;

    TrendReader(Reader reader) {
        this.reader = reader;
    }

    Trend read(ChairNumber chair, ObservationTime from, ObservationTime to, Set<VitalSign> signs) {
        long first = Micros.of(from.instant());
        long end = Micros.of(to.instant());
        Predicate<TrendSample> wanted =
                sample ->
                        sample.observedAt() >= first
                                && sample.observedAt() < end
                                && signs.contains(sample.line().sign());
        return reader.readAtOneMoment(connection -> {
            List<TrendSample> packed =
                    TrendTable.packed(
                            connection,
                            chair.value(),
                            Math.floorDiv(first, MICROS_OF_A_MINUTE),
                            Math.floorDiv(end - 1, MICROS_OF_A_MINUTE));
            TrendTable.Mark mark = TrendTable.mark(connection, chair.value());
            List<TrendSample> tail = TrendTable.tail(connection, chair.value(), mark).samples();
            return points(
                    connection,
                    TrendBlock.merged(
                            packed.stream().filter(wanted).toList(),
                            tail.stream().filter(wanted).toList()));
        });
    }

    private static Trend points(Connection connection, List<TrendSample> samples)
            throws SQLException {
        Map<Integer, DeviceId> devices = devices(connection, samples);
        return new Trend(
                samples.stream()
                        .map(sample -> point(sample, devices.get(sample.line().device())))
                        .toList());
    }

    private static Trend.Point point(TrendSample sample, @Nullable DeviceId device) {
        if (device == null) {
            throw new IllegalStateException(
                    "the dictionary has no device " + sample.line().device());
        }
        return new Trend.Point(
                new ObservationTime(Micros.toInstant(sample.observedAt())),
                new VitalValue(sample.line().sign(), sample.amount()),
                sample.line().cuff(),
                Codes.origin(sample.line().origin()),
                device);
    }

    private static Map<Integer, DeviceId> devices(Connection connection, List<TrendSample> samples)
            throws SQLException {
        Object[] ids = samples.stream().map(sample -> sample.line().device()).distinct().toArray();
        Map<Integer, DeviceId> devices = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT id, text FROM record.devices WHERE id = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("integer", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    devices.put(rows.getInt(1), new DeviceId(StoredText.decode(rows.getString(2))));
                }
            }
        }
        return devices;
    }
}
