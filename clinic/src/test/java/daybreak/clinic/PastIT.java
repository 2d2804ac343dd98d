package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.world.History;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The past of a demonstration, played into real records. */
@ExtendWith(FreshDatabase.class)
class PastIT {

    private static final String JOURNAL =
            """
            SELECT position, number, at, recorded_at, version, stream, kind, actor, actor_name,
                   body, encode(hash, 'hex')
              FROM record.journal ORDER BY position
            """;
    private static final String READINGS =
            """
            SELECT reports.id, received_at, observed_at, said_at, devices.text, chair, origin,
                   control_id, ordinal, parameter, status, readings.text
              FROM record.reports
              JOIN record.readings ON readings.report = reports.id
              JOIN record.devices ON devices.id = reports.device
             ORDER BY reports.id, ordinal
            """;
    private static final String SEGMENTS =
            "SELECT first, last, chair, number, recorded_at, encode(hash, 'hex')"
                    + " FROM record.segments ORDER BY first";

    /** The newest phase of each watch that is open. */
    private static final String OPEN_WATCHES =
            """
            SELECT DISTINCT ON (watches.chair) watches.chair, phase
              FROM model.watches JOIN model.watch_phases USING (watch)
             WHERE ended_at IS NULL ORDER BY watches.chair, since DESC
            """;

    private static final String HEARD_IN_THE_LAST_MINUTES =
            """
            SELECT DISTINCT chair FROM record.reports
             WHERE received_at > timestamptz '2026-03-02 10:28:00Z' ORDER BY chair
            """;

    @Test
    void theSameSeedLeavesTheSameRecordIdsAndTimesIncluded(Database one, Database other)
            throws SQLException {
        play(1, one);
        play(1, other);

        assertThat(rows(one, JOURNAL)).isEqualTo(rows(other, JOURNAL)).hasSizeGreaterThan(100);
        assertThat(rows(one, READINGS)).isEqualTo(rows(other, READINGS)).hasSizeGreaterThan(1_000);
        assertThat(rows(one, SEGMENTS)).isEqualTo(rows(other, SEGMENTS));
    }

    @Test
    void theOpeningFindsOneRunningOneRecoveringOneBeforeAndOneThatNobodyWatches(Database database)
            throws SQLException {
        play(2, database);

        assertThat(rows(database, OPEN_WATCHES))
                .containsExactly("1 | running", "2 | recovering", "3 | before");
        assertThat(rows(database, HEARD_IN_THE_LAST_MINUTES)).containsExactly("1", "2", "3", "4");
        assertThat(rows(database, "SELECT count(*) FROM record.journal WHERE late"))
                .containsExactly("0");
    }

    private static void play(long seed, Database database) throws SQLException {
        PreparedPast.play(
                new PreparedPast.Wanted(seed, 4, database.stamp().zone()),
                new SystemMachineClock(),
                database,
                History.Progress.UNWATCHED);
    }

    private static List<String> rows(Database database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect(Access.APPLICATION, Answer.PATIENT);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }
}
