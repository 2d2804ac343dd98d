package daybreak.clinic.monitoring.store;

import daybreak.clinic.record.database.UpgradeGate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Objects to an upgrade while a watch is open. */
final class LiveWatches implements UpgradeGate {

    @Override
    public Optional<String> objection(Connection before) throws SQLException {
        if (!hasWatches(before)) {
            return Optional.empty();
        }
        try (PreparedStatement query =
                        before.prepareStatement(
                                "SELECT chair FROM model.watches WHERE ended_at IS NULL");
                ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of("a watch is open at chair " + rows.getInt(1))
                    : Optional.empty();
        }
    }

    /** A record of before there were watches has none that is open. */
    private static boolean hasWatches(Connection before) throws SQLException {
        try (PreparedStatement query =
                        before.prepareStatement("SELECT to_regclass('model.watches') IS NOT NULL");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
