package daybreak.clinic.monitoring.store;

import daybreak.clinic.device.DeviceEvents;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Projection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Which messages are kept whole: a repetition is known by what makes them the same message. */
final class KeptMessageProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("kept_messages");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(DeviceEvents.MESSAGE_KEPT.name());
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        if (!(entry.event() instanceof DeviceEvents.MessageKept kept)) {
            throw new SQLException("no kept message: " + entry);
        }
        // Two that came at once may both have been written; they are one message.
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO kept_messages VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING")) {
            insert.setBytes(1, HexFormat.of().parseHex(kept.digest()));
            insert.setString(2, kept.device().text());
            insert.setString(3, kept.event());
            insert.setLong(4, entry.position());
            insert.executeUpdate();
        }
    }
}
