package daybreak.clinic.record.store;

import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.record.Trend;
import daybreak.clinic.record.chain.Codes;
import daybreak.clinic.record.chain.Micros;
import daybreak.quantities.time.ObservationTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of a chair's vital signs: its packed minutes, then what is not packed yet. */
final class TrendReader {

    private static final long MICROS_OF_A_MINUTE = TrendSample.startOf(1);

    private final Reader reader;
    private final DeviceDictionary devices = new DeviceDictionary();

    TrendReader(Reader reader) {
        this.reader = reader;
    }

    Trend read(ChairNumber chair, ObservationTime from, ObservationTime to, Set<VitalSign> signs) {
        long first = Micros.of(from.instant());
        long end = Micros.of(to.instant());
        return reader.readAtOneMoment(connection -> {
            TrendGathering gathering =
                    new TrendGathering(new Stretch(connection, first, end, signs));
            TrendTable.packed(
                    connection,
                    chair.value(),
                    Math.floorDiv(first, MICROS_OF_A_MINUTE),
                    Math.floorDiv(end - 1, MICROS_OF_A_MINUTE),
                    gathering);
            TrendTable.Mark mark = TrendTable.mark(connection, chair.value());
            TrendTable.tail(connection, chair.value(), mark).samples().forEach(gathering::take);
            return gathering.trend();
        });
    }

    /** The signs of a span of time, and the lines that were met there. */
    private final class Stretch implements TrendGathering.Wanted {

        private final Connection connection;
        private final long first;
        private final long end;
        private final Set<VitalSign> signs;
        private final Map<TrendSample.Line, Trend.Line> lines = new HashMap<>();

        Stretch(Connection connection, long first, long end, Set<VitalSign> signs) {
            this.connection = connection;
            this.first = first;
            this.end = end;
            this.signs = signs;
        }

        @Override
        public boolean holds(long observedAt) {
            return observedAt >= first && observedAt < end;
        }

        @Override
        public Trend.@Nullable Line line(TrendSample.Line line) {
            return signs.contains(line.sign()) ? lines.computeIfAbsent(line, this::named) : null;
        }

        private Trend.Line named(TrendSample.Line line) {
            try {
                return new Trend.Line(
                        line.sign(),
                        line.cuff(),
                        Codes.origin(line.origin()),
                        devices.device(connection, line.device()));
            } catch (SQLException e) {
                throw new RecordUnreadable(e);
            }
        }
    }
}
