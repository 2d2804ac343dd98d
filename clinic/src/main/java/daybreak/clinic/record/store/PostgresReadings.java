package daybreak.clinic.record.store;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.Trend;
import daybreak.clinic.record.chain.ReadingRow;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.StoredText;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The readings, read from PostgreSQL. */
public final class PostgresReadings implements Readings {

    private final Reader reader;
    private final TrendReader trends;

    public PostgresReadings(DataSource source) {
        this.reader = new Reader(source);
        this.trends = new TrendReader(reader);
    }

    @Override
    public List<Reading> known(DeviceId device, ObservationTime observedAt) {
        return reader.readAtOneMoment(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            ReportReader.select(
                                    "device = (SELECT id FROM record.devices WHERE text = ?)"
                                            + " AND observed_at = ?"))) {
                query.setString(1, StoredText.encode(device.text()));
                query.setObject(2, time(observedAt.instant()));
                return ReportReader.read(query).stream()
                        .flatMap(report -> report.readings().stream())
                        .map(ReadingRow::reading)
                        .toList();
            }
        });
    }

    @Override
    public Optional<ObservationTime> newestOf(DeviceId device) {
        return reader.readAtOneMoment(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            """
                            SELECT max(observed_at) FROM record.reports
                             WHERE device = (SELECT id FROM record.devices WHERE text = ?)
                            """)) {
                query.setString(1, StoredText.encode(device.text()));
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                            .map(time -> new ObservationTime(time.toInstant()));
                }
            }
        });
    }

    @Override
    public boolean knowsMessage(Digest digest) {
        return reader.readAtOneMoment(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT 1 FROM record.digests WHERE digest = ? LIMIT 1")) {
                query.setBytes(1, HexFormat.of().parseHex(digest.hex()));
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public List<Arrival> arrivedSince(ChairNumber chair, ClinicTime receivedFrom) {
        return reader.readAtOneMoment(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            ReportReader.select("chair = ? AND received_at >= ?"))) {
                query.setInt(1, chair.value());
                query.setObject(2, time(receivedFrom.instant()));
                return ReportReader.read(query).stream().map(ReportRow::arrival).toList();
            }
        });
    }

    @Override
    public Trend trend(
            ChairNumber chair, ObservationTime from, ObservationTime to, Set<VitalSign> signs) {
        return trends.read(chair, from, to, signs);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
