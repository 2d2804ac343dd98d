package daybreak.clinic.device.store;

import daybreak.clinic.device.DeviceHistory;
import javax.sql.DataSource;

/** What the store of devices offers. */
public final class DeviceStore {

    private DeviceStore() {}

    /** What the record tells of devices. */
    public static DeviceHistory history(DataSource readModels) {
        return new PostgresDeviceHistory(readModels);
    }
}
