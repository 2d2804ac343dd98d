package daybreak.clinic.monitoring;

import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.WatchId;
import daybreak.clinic.record.Digest;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;

/** What the read models tell of the chairs' past. */
public interface History {

    /** A watch that was not ended. */
    record OpenWatch(WatchId watch, ChairNumber chair) {}

    /** A stretch of a watch in one phase; no end while it goes on. */
    record PhaseSpan(Phase phase, ClinicTime since, Optional<ClinicTime> until) {}

    /** An alarm of the past or the present. */
    record AlarmSpan(
            String condition,
            Kind kind,
            Tier tier,
            String limit,
            String worst,
            ClinicTime activeAt,
            String acknowledgedBy,
            Optional<ClinicTime> clearedAt) {}

    List<OpenWatch> openWatches();

    /** The phases of a chair's watches that touch [from, to), in order. */
    List<PhaseSpan> phases(ChairNumber chair, ClinicTime from, ClinicTime to);

    /** The alarms of a chair that touch [from, to), in the order in which they became active. */
    List<AlarmSpan> alarms(ChairNumber chair, ClinicTime from, ClinicTime to);

    /** True when a message with that identity is kept already. */
    boolean knowsKeptMessage(Digest digest);
}
