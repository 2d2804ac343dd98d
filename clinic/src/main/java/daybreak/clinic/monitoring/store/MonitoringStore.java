package daybreak.clinic.monitoring.store;

import daybreak.clinic.monitoring.History;
import daybreak.clinic.record.Projection;
import daybreak.clinic.record.database.UpgradeGate;
import daybreak.clinic.record.export.OpenFile;
import java.util.List;
import javax.sql.DataSource;

/** What the store of monitoring offers. */
public final class MonitoringStore {

    private MonitoringStore() {}

    /** The read models of the chairs. */
    public static List<Projection> projections() {
        return List.of(new AlarmProjection(), new WatchProjection(), new KeptMessageProjection());
    }

    /** {@code alarms.csv}. */
    public static OpenFile alarmsFile() {
        return new AlarmsFile();
    }

    /** The chairs' past. */
    public static History history(DataSource readModels) {
        return new PostgresHistory(readModels);
    }

    /** The tables of a clinic in which a watch is open are not changed. */
    public static UpgradeGate upgradeGate() {
        return new LiveWatches();
    }
}
