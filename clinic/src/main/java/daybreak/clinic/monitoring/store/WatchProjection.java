package daybreak.clinic.monitoring.store;

import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.WatchId;
import daybreak.clinic.monitoring.ChairEventKinds;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Projection;
import daybreak.quantities.time.ClinicTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Every watch, and its phases. */
final class WatchProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("watches", "watch_phases");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                ChairEventKinds.WATCH_OPENED.name(),
                ChairEventKinds.PHASE_SET.name(),
                ChairEventKinds.WATCH_ENDED.name());
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        if (entry.event() instanceof ChairEvent.WatchOpened opened) {
            insert(connection, opened);
            phase(connection, opened.watch(), opened.at(), opened.phase());
        } else if (entry.event() instanceof ChairEvent.PhaseSet set) {
            phase(connection, set.watch(), set.at(), set.phase());
        } else if (entry.event() instanceof ChairEvent.WatchEnded ended) {
            end(connection, ended);
        } else {
            throw new SQLException("no event of a watch: " + entry);
        }
    }

    private static void insert(Connection connection, ChairEvent.WatchOpened opened)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO watches (watch, chair, person, opened_at) VALUES (?, ?, ?, ?)")) {
            insert.setObject(1, opened.watch().value());
            insert.setInt(2, opened.chair().value());
            insert.setObject(3, opened.person().map(PersonId::value).orElse(null));
            insert.setObject(4, Row.at(opened.at()));
            Row.one(insert);
        }
    }

    private static void phase(Connection connection, WatchId watch, ClinicTime since, Phase phase)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO watch_phases VALUES (?, ?, ?)")) {
            insert.setObject(1, watch.value());
            insert.setObject(2, Row.at(since));
            insert.setString(3, phase.openName());
            Row.one(insert);
        }
    }

    private static void end(Connection connection, ChairEvent.WatchEnded ended)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE watches SET ended_at = ? WHERE watch = ?")) {
            update.setObject(1, Row.at(ended.at()));
            update.setObject(2, ended.watch().value());
            Row.one(update);
        }
    }
}
