package daybreak.clinic.record.store;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.record.chain.StoredText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The devices by their numbers. An entry is never changed: what was read once is kept. */
final class DeviceDictionary {

    private final Map<Integer, DeviceId> known = new ConcurrentHashMap<>();

    /**
     * @throws IllegalStateException when there is no such device
     */
    DeviceId device(Connection connection, int number) throws SQLException {
        DeviceId device = known.get(number);
        if (device == null) {
            device = read(connection, number);
            known.put(number, device);
        }
        return device;
    }

    private static DeviceId read(Connection connection, int number) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT text FROM record.devices WHERE id = ?")) {
            query.setInt(1, number);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("the dictionary has no device " + number);
                }
                return new DeviceId(StoredText.decode(rows.getString(1)));
            }
        }
    }
}
