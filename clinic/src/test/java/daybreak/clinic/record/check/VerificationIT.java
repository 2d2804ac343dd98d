package daybreak.clinic.record.check;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.snapshot.Snapshot;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is changed behind the record's back is found and named. */
@ExtendWith(FreshDatabase.class)
@Controls("H34")
class VerificationIT {

    private static final long SEED = Long.getLong("daybreak.seed", 1);

    private static Verdict verify(Database database) throws SQLException, IOException {
        return new Verification(database, SampleRecord.KINDS, Progress.UNSEEN).run();
    }

    private static Verdict.Broken broken(Database database) throws SQLException, IOException {
        assertThat(verify(database)).isInstanceOf(Verdict.Broken.class);
        return (Verdict.Broken) verify(database);
    }

    private static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                assertThat(statement.executeUpdate(one)).as(one).isPositive();
            }
        }
    }

    @Test
    void anEmptyRecordIsWhole(Database database) throws Exception {
        assertThat(verify(database)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void aRecordIsWholeAndCountsWhatItHas(Database database) throws Exception {
        SampleRecord.write(database);
        assertThat(verify(database))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> {
                            assertThat(whole.entries()).isEqualTo(2 * 21 + 6);
                            assertThat(whole.streams()).isEqualTo(4);
                            assertThat(whole.reports()).isEqualTo(42);
                            assertThat(whole.readings()).isEqualTo(42 + 42);
                            assertThat(whole.lastAnchor().orElseThrow().number()).isEqualTo(6);
                        });
    }

    @Test
    void itIsWalkedBesideARunningClinic(Database database) throws Exception {
        SampleRecord.write(database);
        try (PostgresRecord record = TestRecord.on(database).open()) {
            assertThat(verify(database)).isInstanceOf(Verdict.Whole.class);
            assertThat(record.state()).isNotNull();
        }
    }

    @Test
    void whatARunningClinicWritesMeanwhileIsNoFault(Database database) throws Exception {
        SampleRecord.write(database);
        WitnessWalk witness = WitnessWalk.of(database.folder().anchors());
        try (Snapshot snapshot = Snapshot.of(database, Access.APPLICATION)) {
            SampleRecord.write(database);
            assertThat(Files.readAllLines(database.folder().anchors())).hasSizeGreaterThan(6);
            assertThat(
                            new Verification(database, SampleRecord.KINDS, Progress.UNSEEN)
                                    .run(snapshot, witness))
                    .isInstanceOfSatisfying(
                            Verdict.Whole.class,
                            whole -> assertThat(whole.entries()).isEqualTo(48));
        }
        assertThat(verify(database)).isInstanceOf(Verdict.Whole.class);
    }

    /** A column of the record, and which row of it is changed. */
    private record Spot(String table, String column, String type, boolean nullable) {

        /** The value with one byte, or one step, of it changed. */
        String changed() {
            return switch (type) {
                case "bigint", "integer", "smallint" -> column + " + 1";
                case "boolean" -> "NOT " + column;
                case "timestamp with time zone" -> column + " + interval '1 microsecond'";
                case "bytea" -> "set_byte(" + column + ", 7, get_byte(" + column + ", 7) # 1)";
                case "\"char\"" -> "'z'";
                case "uuid" -> "'00000000-0000-0007-0000-000000000009'";
                case "text" ->
                        "CASE WHEN length(%1$s) < 2 THEN %1$s || '1' ELSE overlay(%1$s PLACING '~' FROM length(%1$s) - 1 FOR 1) END"
                                .formatted(column);
                default -> throw new AssertionError("a type that this test does not know: " + type);
            };
        }

        String where() {
            return table.equals("heads")
                    ? "ctid = (SELECT ctid FROM record.heads ORDER BY md5(chain || ?) LIMIT 1)"
                    : "ctid = (SELECT ctid FROM record.%1$s AS one WHERE %2$s IS NOT NULL ORDER BY md5(one::text || ?) LIMIT 1)"
                            .formatted(table, column);
        }
    }

    private static List<Spot> spots(Connection connection) throws SQLException {
        List<Spot> spots = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                SELECT table_name, column_name, data_type, is_nullable = 'YES'
                                  FROM information_schema.columns
                                 WHERE table_schema = 'record' AND table_name <> 'lease'
                                   AND column_name <> 'anchored'
                                 ORDER BY table_name, ordinal_position
                                """)) {
            while (rows.next()) {
                spots.add(
                        new Spot(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getBoolean(4)));
            }
        }
        return spots;
    }

    @Test
    @Controls("H34")
    void oneByteChangedInAnyColumnOfTheRecordIsFound(Database database) throws Exception {
        SampleRecord.write(database);
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            // Without them a changed number cannot collide with another before it is looked for.
            for (String constraint : constraints(connection)) {
                statement.execute(constraint);
            }
            List<Spot> spots = spots(connection);
            assertThat(spots).hasSizeGreaterThan(40);
            for (Spot spot : spots) {
                tamper(database, connection, spot, spot.changed());
                if (spot.nullable()) {
                    tamper(database, connection, spot, "NULL");
                }
            }
        }
        assertThat(verify(database)).isInstanceOf(Verdict.Whole.class);
    }

    private static List<String> constraints(Connection connection) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
                                  FROM pg_constraint
                                 WHERE connamespace = 'record'::regnamespace
                                   AND contype IN ('p', 'u', 'x')
                                   AND conrelid::regclass::text NOT LIKE '%lease'
                                """)) {
            while (rows.next()) {
                drops.add(rows.getString(1));
            }
        }
        return drops;
    }

    private static void tamper(Database database, Connection connection, Spot spot, String changed)
            throws SQLException, IOException {
        String before =
                "SELECT ctid::text, %s::text FROM record.%s WHERE "
                        .formatted(spot.column(), spot.table());
        String ctid;
        String value;
        try (PreparedStatement query = connection.prepareStatement(before + spot.where())) {
            query.setString(1, Long.toString(SEED));
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).as("%s has something in it", spot).isTrue();
                ctid = rows.getString(1);
                value = rows.getString(2);
            }
        }
        String after = update(connection, spot, changed, ctid);
        Verdict verdict = verify(database);
        assertThat(verdict)
                .as("%s: %s became %s", spot, value, changed)
                .isInstanceOf(Verdict.Broken.class);
        assertThat(((Verdict.Broken) verdict).place())
                .as("the place of %s", spot)
                .containsPattern(named(spot));
        try (PreparedStatement undo =
                connection.prepareStatement(
                        "UPDATE record.%s SET %s = ?::%s WHERE ctid = '%s'::tid"
                                .formatted(spot.table(), spot.column(), spot.type(), after))) {
            undo.setString(1, value);
            assertThat(undo.executeUpdate()).isEqualTo(1);
        }
    }

    private static String update(Connection connection, Spot spot, String changed, String ctid)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "UPDATE record.%s SET %s = %s WHERE ctid = '%s'::tid RETURNING ctid::text"
                                        .formatted(spot.table(), spot.column(), changed, ctid))) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** What the verdict must name: the chain or, where that is what was changed, the position. */
    private static String named(Spot spot) {
        return switch (spot.table()) {
            case "journal" -> "journal (bell:\\d|clinic|position)|^(bell:|clinic)";
            case "heads" -> "^(bell|clin|readings)";
            case "segments", "reports", "readings", "digests", "devices", "units", "parameters" ->
                    "^(readings|reports)";
            default -> throw new AssertionError(spot.table());
        };
    }

    @Test
    @Controls("H34")
    void oneByteChangedInAnAnchorIsFound(Database database) throws Exception {
        SampleRecord.write(database);
        execute(
                database,
                """
                UPDATE record.journal SET body = replace(body, '"number":2', '"number":3')
                 WHERE kind = 'record.anchored' AND body LIKE '%"number":2%'
                """);
        Verdict.Broken broken = broken(database);
        assertThat(broken.place()).startsWith("journal clinic entry ");
        assertThat(broken.what()).contains("content and its hash differ");
    }

    @Test
    @Controls("H34")
    void aWholeStreamThatIsDroppedIsFoundEvenWithItsEnd(Database database) throws Exception {
        SampleRecord.write(database);
        execute(
                database,
                "DELETE FROM record.journal WHERE stream = 'bell:1'",
                "DELETE FROM record.heads WHERE chain = 'bell:1'");
        assertThat(broken(database).what()).contains("missing");
        renumber(database);
        assertThat(broken(database))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.place()).startsWith("journal"));
    }

    /** Closes the gaps in the positions, as a careful forger would. */
    private static void renumber(Database database) throws SQLException {
        execute(
                database,
                "UPDATE record.journal SET position = -position",
                """
                UPDATE record.journal AS entry SET position = renumbered.place
                  FROM (SELECT position, row_number() OVER (ORDER BY -position) AS place
                          FROM record.journal) AS renumbered
                 WHERE renumbered.position = entry.position
                """);
    }

    @Test
    @Controls("H34")
    void aStreamThatAForgerDroppedAndHashedAnewIsFoundByItsAnchor(Database database)
            throws Exception {
        SampleRecord.write(database);
        Forger.dropAndHashAnew(database, "bell:1");
        Verdict.Broken broken = broken(database);
        assertThat(broken.place()).startsWith("bell:");
        assertThat(broken.what()).startsWith("anchor ").contains("of the clinic's chain names");
    }

    @Test
    void aTailThatWasCutIsFoundByTheKeptEnd(Database database) throws Exception {
        SampleRecord.write(database);
        execute(
                database,
                "DELETE FROM record.journal WHERE position ="
                        + " (SELECT max(position) FROM record.journal)");
        Verdict.Broken broken = broken(database);
        assertThat(broken.place()).isEqualTo("clinic");
        assertThat(broken.what()).contains("the tail was cut");
    }

    @Test
    @Controls("H34")
    void aTailThatWasCutWithItsEndIsFoundByTheWitness(Database database) throws Exception {
        SampleRecord.write(database);
        execute(
                database,
                """
                DELETE FROM record.journal WHERE position =
                       (SELECT max(position) FROM record.journal)
                """,
                """
                UPDATE record.heads SET (number, hash) =
                       (SELECT number, hash FROM record.journal WHERE stream = 'clinic'
                         ORDER BY number DESC LIMIT 1)
                 WHERE chain = 'clinic'
                """);
        Verdict.Broken broken = broken(database);
        assertThat(broken.place()).isEqualTo("anchors.ndjson line 6");
        assertThat(broken.what()).contains("tail was cut");
    }

    @Test
    void readingsThatWereCutOffAreFound(Database database) throws Exception {
        SampleRecord.write(database);
        execute(
                database,
                """
                DELETE FROM record.readings WHERE report >
                       (SELECT last FROM record.segments ORDER BY first DESC OFFSET 4 LIMIT 1)
                """,
                """
                DELETE FROM record.reports WHERE id >
                       (SELECT last FROM record.segments ORDER BY first DESC OFFSET 4 LIMIT 1)
                """,
                """
                DELETE FROM record.digests WHERE report NOT IN (SELECT id FROM record.reports)
                """,
                """
                DELETE FROM record.segments WHERE first >
                       (SELECT max(id) FROM record.reports)
                """);
        assertThat(broken(database).place()).startsWith("readings/");
    }

    @Test
    void aReportWithoutASegmentIsFound(Database database) throws Exception {
        SampleRecord.write(database);
        execute(
                database,
                """
                INSERT INTO record.reports
                SELECT id + 1, received_at, observed_at, said_at, device, chair, origin, control_id
                  FROM record.reports ORDER BY id DESC LIMIT 1
                """);
        assertThat(broken(database))
                .isEqualTo(new Verdict.Broken("reports 43", "it belongs to no segment"));
    }

    @Test
    void theWitnessIsComparedLineByLine(Database database) throws Exception {
        SampleRecord.write(database);
        Path witness = database.folder().anchors();
        List<String> lines = Files.readAllLines(witness);
        List<String> changed = new ArrayList<>(lines);
        changed.set(2, lines.get(2).replace("\"number\":", "\"number\": "));
        Files.write(witness, changed);
        assertThat(broken(database).place()).isEqualTo("anchors.ndjson line 3");
        Files.write(witness, lines.subList(0, 4));
        assertThat(broken(database).what()).contains("the last 2 anchors");
        Files.delete(witness);
        assertThat(broken(database).what()).contains("the last 6 anchors");
        Files.write(witness, lines.subList(0, 5));
        assertThat(verify(database)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void anEventThatThisBuildDoesNotKnowIsNamed(Database database) throws Exception {
        SampleRecord.write(database);
        Verdict verdict =
                new Verification(database, EventKinds.of(Set.of()), Progress.UNSEEN).run();
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.what()).contains("knows no event bell.rung"));
    }
}
