package daybreak.clinic.record.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Says whether the tables may change now. Asked only when there is something to change. */
@FunctionalInterface
public interface UpgradeGate {

    /** Nothing speaks against it. */
    UpgradeGate OPEN = _ -> Optional.empty();

    /**
     * What speaks against it, in one line; empty when nothing does.
     *
     * @param before sees the tables as the earlier version left them
     */
    Optional<String> objection(Connection before) throws SQLException;
}
