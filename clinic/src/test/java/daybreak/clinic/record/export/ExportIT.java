package daybreak.clinic.record.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.TestEvents;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.check.SampleRecord;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.errand.Progress;
import daybreak.quantities.time.ClinicTime;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The open files hold what the record holds, and can be read without Daybreak. */
@ExtendWith(FreshDatabase.class)
class ExportIT {

    @TempDir private Path place;

    /** A feature of the tests: a row for each ring. */
    private static final class BellsFile implements OpenFile {

        @Override
        public String name() {
            return "bells";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    Column.of("rung_at", Column.Kind.TIME, "When."),
                    new Column("times", "How often.", "1", Column.Kind.WHOLE));
        }

        @Override
        public void write(Source source, Rows rows) throws IOException {
            source.entries(
                    Set.of(TestEvents.RUNG.name()),
                    entry ->
                            rows.row(
                                    List.of(
                                            source.time(entry.at()),
                                            Integer.toString(
                                                    ((TestEvents.Rung) entry.event()).times()))));
        }
    }

    private Exported export(Database database, Path to) throws Exception {
        return new Export(SampleRecord.KINDS, List.of(new BellsFile()), Progress.UNSEEN)
                .write(database, to);
    }

    private Path exported(Database database) throws Exception {
        Path to = place.resolve("open");
        assertThat(export(database, to)).isInstanceOf(Exported.Written.class);
        return to;
    }

    private static List<NamedCsvRecord> rows(Path folder, String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().toList();
        }
    }

    @Test
    void everyReadingIsARowWithTheColumnsOfTheContract(Database database) throws Exception {
        SampleRecord.write(database);
        Path folder = exported(database);
        List<String> lines = Files.readAllLines(folder.resolve("readings.csv"));
        assertThat(lines.getFirst())
                .isEqualTo(
                        "session_id,chair,device,parameter_mdc,parameter,value,unit_ucum,status,"
                                + "observation_time,gateway_time,received_time,source,"
                                + "message_control_id,corrects");
        assertThat(lines).hasSize(1 + 42 + 42);
        assertThat(lines)
                .filteredOn(line -> line.startsWith(",1,"))
                .hasSize(22)
                .first()
                .isEqualTo(
                        ",1,02DA7B0000000101,150000,heart_rate,60,/min,ok,"
                                + "2026-03-02T10:30:00+00:00,2026-03-02T10:30:00+00:00,"
                                + "2026-03-02T10:30:00+00:00,measured,M0,");
        assertThat(lines)
                .filteredOn(line -> line.contains("kPa"))
                .hasSize(21)
                .first()
                .isEqualTo(
                        ",,02DA7B0000000901,150021,systolic,16.0,kPa,ok,"
                                + "2026-03-02T10:30:00+00:00,2026-03-02T10:30:00+00:00,"
                                + "2026-03-02T10:30:00+00:00,measured,U0,");
    }

    @Test
    void whatWasTypedOrCannotBeReadStandsAsItCame(Database database) throws Exception {
        String nasty = "=1+\"2\",\n3\u0000\u001a\ud800";
        Report report =
                new Report(
                        new DeviceId("keyboard"),
                        Origin.TYPED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Reading(
                                        new ParameterCode(0, "mood, said"),
                                        nasty,
                                        "",
                                        ReadingStatus.NOT_A_NUMBER,
                                        Optional.empty())));
        Arrival arrival =
                new Arrival(
                        report,
                        Optional.empty(),
                        TestRecord.START.plus(Duration.ofMillis(1_250)),
                        "",
                        Optional.empty());
        try (PostgresRecord record = TestRecord.on(database).open()) {
            TestRecord.append(record, Contribution.lasting(List.of(), List.of(arrival)));
        }
        List<NamedCsvRecord> rows = rows(exported(database), "readings.csv");
        assertThat(rows).hasSize(1);
        NamedCsvRecord row = rows.getFirst();
        assertThat(row.getField("value")).isEqualTo("=1+\"2\",\n3\u001a0000\u001a001a\u001ad800");
        assertThat(row.getField("parameter")).isEqualTo("mood, said");
        assertThat(row.getField("parameter_mdc")).isEmpty();
        assertThat(row.getField("status")).isEqualTo("not_a_number");
        assertThat(row.getField("source")).isEqualTo("typed");
        assertThat(row.getField("gateway_time")).isEmpty();
        assertThat(row.getField("observation_time"))
                .isEqualTo("2026-03-02T10:30:01.250+00:00")
                .isEqualTo(row.getField("received_time"));
        assertThat(ClinicTime.parse(row.getField("received_time"))).isEqualTo(arrival.receivedAt());
    }

    private static final Pattern LINE =
            Pattern.compile(
                    "(.*),\"hash\":\"([0-9a-f]{64})\"(,\"kind\":.*,\"previous\":\"([0-9a-f]{64})\""
                            + ".*,\"stream\":\"([^\"]*)\".*)");

    @Test
    void theJournalsChainsCanBeWalkedWithoutDaybreak(Database database) throws Exception {
        SampleRecord.write(database);
        List<String> lines = Files.readAllLines(exported(database).resolve("journal.ndjson"));
        assertThat(lines).hasSize(2 * 21 + 6);
        Map<String, String> ends = new HashMap<>();
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            String hashed = parts.group(1) + parts.group(3);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(UTF_8));
            assertThat(HexFormat.of().formatHex(sum)).as(line).isEqualTo(parts.group(2));
            assertThat(parts.group(4))
                    .as(line)
                    .isEqualTo(ends.getOrDefault(parts.group(5), "0".repeat(64)));
            ends.put(parts.group(5), parts.group(2));
        }
        assertThat(ends).hasSize(4);
    }

    @Test
    void aFeatureWritesItsFileFromTheSameMoment(Database database) throws Exception {
        SampleRecord.write(database);
        List<NamedCsvRecord> rows = rows(exported(database), "bells.csv");
        assertThat(rows).hasSize(21);
        assertThat(rows.getLast().getFields()).containsExactly("2026-03-02T10:30:00+00:00", "20");
    }

    @Test
    void theDictionaryHasEveryColumnOfEveryFile(Database database) throws Exception {
        SampleRecord.write(database);
        Path folder = exported(database);
        List<NamedCsvRecord> dictionary = rows(folder, "dictionary.csv");
        for (String name : List.of("readings.csv", "bells.csv", "dictionary.csv")) {
            assertThat(dictionary)
                    .filteredOn(row -> row.getField("file").equals(name))
                    .extracting(row -> row.getField("column"))
                    .containsExactly(
                            Files.readAllLines(folder.resolve(name)).getFirst().split(","));
        }
        assertThat(dictionary).allSatisfy(row -> assertThat(row.getField("meaning")).isNotBlank());
    }

    @Test
    void theSumsCoverEveryFile(Database database) throws Exception {
        SampleRecord.write(database);
        Path folder = exported(database);
        List<String> names =
                Files.readAllLines(folder.resolve("SHA256SUMS")).stream()
                        .map(line -> line.substring(66))
                        .toList();
        assertThat(names)
                .containsExactly("bells.csv", "dictionary.csv", "journal.ndjson", "readings.csv");
        try (var files = Files.list(folder)) {
            assertThat(files.count()).isEqualTo(names.size() + 1);
        }
    }

    @Test
    void aFolderThatHoldsAnythingIsRefused(Database database) throws Exception {
        Files.writeString(place.resolve("mine"), "x");
        assertThat(export(database, place)).isEqualTo(new Exported.FolderTaken(place));
    }

    @Test
    void aRecordThatCannotBeReadLeavesNoExport(Database database) throws Exception {
        SampleRecord.write(database);
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "UPDATE record.readings SET unit = 99 WHERE report = 7"))
                    .isPositive();
        }
        Path to = place.resolve("open");
        assertThat(export(database, to))
                .isEqualTo(
                        new Exported.RecordDamaged(
                                "readings: report 7 names unit 99, which no dictionary has"));
        assertThat(to).isEmptyDirectory();
    }
}
