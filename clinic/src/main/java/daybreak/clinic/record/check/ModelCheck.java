package daybreak.clinic.record.check;

import daybreak.clinic.record.Entry;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.PostgresRecord.Features;
import daybreak.clinic.record.Projection;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.snapshot.Snapshot;
import daybreak.clinic.record.store.JournalReader;
import daybreak.clinic.record.store.TrendCheck;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes every read model again, in temporary tables that end with their connection, and compares
 * them with the ones in use as they stand at the same moment. Changes nothing, runs beside a
 * clinic.
 */
public final class ModelCheck {

    private static final int FETCH = 1_000;
    private static final int LONGEST_EXAMPLE = 300;
    private static final int TELL_EVERY = 1_000;

    private final EventKinds kinds;
    private final List<Projection> projections;
    private final Progress progress;

    public ModelCheck(Features features, Progress progress) {
        this.kinds = EventKinds.of(features.kinds());
        this.projections = List.copyOf(features.projections());
        this.progress = progress;
    }

    /** Compares the read models of a data folder. */
    public Errand.Result<Comparison> run(DatabaseHome home) {
        return Errand.on(home, this::compare);
    }

    /** The same for a database that is open. */
    public Comparison compare(Database database) throws SQLException {
        List<Comparison.Model> models = new ArrayList<>();
        long entries;
        try (Connection connection = database.connect(Access.OWNER, Answer.UNHURRIED)) {
            makeTables(connection);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
                statement.execute("SET LOCAL search_path = pg_temp, record");
            }
            entries = rebuild(connection);
            for (String table : tables()) {
                models.add(compare(connection, table));
            }
        }
        models.add(trend(database));
        return new Comparison(entries, models);
    }

    private List<String> tables() {
        return projections.stream().flatMap(one -> one.tables().stream()).sorted().toList();
    }

    private void makeTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables()) {
                String name = statement.enquoteIdentifier(table, true);
                statement.execute(
                        "CREATE TEMPORARY TABLE "
                                + name
                                + " (LIKE model."
                                + name
                                + " INCLUDING ALL)");
            }
        }
    }

    private long rebuild(Connection connection) throws SQLException {
        long entries = 0;
        long total = count(connection, "record.journal");
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT "
                                + JournalReader.COLUMNS
                                + " FROM record.journal"
                                + " WHERE kind = ANY (?) ORDER BY position")) {
            query.setArray(1, connection.createArrayOf("text", followed()));
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    apply(connection, rows);
                    entries++;
                    if (entries % TELL_EVERY == 0) {
                        progress.at(rows.getLong(1), total);
                    }
                }
            }
        }
        return entries;
    }

    private Object[] followed() {
        return projections.stream().flatMap(one -> one.kinds().stream()).distinct().toArray();
    }

    private void apply(Connection connection, ResultSet rows) throws SQLException {
        JournalRow row = JournalReader.row(rows);
        Entry entry = row.entry(kinds.read(row.kind(), row.version(), row.body()));
        for (Projection projection : projections) {
            if (projection.kinds().contains(row.kind())) {
                projection.apply(connection, entry);
            }
        }
    }

    private static Comparison.Model compare(Connection connection, String table)
            throws SQLException {
        String name;
        try (Statement statement = connection.createStatement()) {
            name = statement.enquoteIdentifier(table, true);
        }
        String missing = difference("pg_temp." + name, "model." + name);
        String unfounded = difference("model." + name, "pg_temp." + name);
        Optional<String> example = example(connection, missing).map(row -> "missing: " + row);
        if (example.isEmpty()) {
            example = example(connection, unfounded).map(row -> "unfounded: " + row);
        }
        return new Comparison.Model(
                table,
                count(connection, "model." + name),
                count(connection, "(" + missing + ") AS missing"),
                count(connection, "(" + unfounded + ") AS unfounded"),
                example);
    }

    private static String difference(String all, String but) {
        return "SELECT * FROM " + all + " EXCEPT ALL SELECT * FROM " + but;
    }

    private static long count(Connection connection, String what) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM " + what);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Optional<String> example(Connection connection, String rowsOf)
            throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT left(wrong::text, "
                                        + LONGEST_EXAMPLE
                                        + ") AS line FROM ("
                                        + rowsOf
                                        + ") AS wrong ORDER BY line LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private Comparison.Model trend(Database database) throws SQLException {
        try (Snapshot snapshot = Snapshot.of(database, Access.APPLICATION)) {
            long reports = count(snapshot.connection(), "record.reports");
            Optional<String> difference =
                    TrendCheck.firstDifference(
                            snapshot,
                            report -> {
                                if (report % TELL_EVERY == 0) {
                                    progress.at(report, reports);
                                }
                            });
            return new Comparison.Model(
                    Comparison.TREND,
                    count(snapshot.connection(), "model.trend_blocks"),
                    0,
                    difference.isPresent() ? 1 : 0,
                    difference);
        }
    }
}
