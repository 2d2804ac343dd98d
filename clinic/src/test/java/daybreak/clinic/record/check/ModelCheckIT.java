package daybreak.clinic.record.check;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.PostgresRecord.Features;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.TestEvents;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.clinic.record.errand.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A read model that is not what the journal makes of it is found. */
@ExtendWith(FreshDatabase.class)
class ModelCheckIT {

    private static final Features FEATURES =
            new Features(TestEvents.FEATURES.kinds(), List.of(new TestEvents.Rings()));

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect(Access.OWNER, Answer.PATIENT);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void write(Database database) throws Exception {
        execute(database, TestEvents.Rings.TABLE);
        try (PostgresRecord record = TestRecord.on(database).with(FEATURES).open()) {
            for (int step = 0; step < 130; step++) {
                TestRecord.append(
                        record,
                        Contribution.lasting(
                                List.of(
                                        TestEvents.rung(
                                                new Stream("bell:" + step % 3),
                                                1,
                                                TestRecord.START)),
                                List.of(
                                        TestRecord.arrival(1, step, 2),
                                        TestRecord.arrival(2, step, 1))));
            }
        }
    }

    private static Comparison compare(Database database) throws SQLException {
        return new ModelCheck(FEATURES, Progress.UNSEEN).compare(database);
    }

    private static Comparison.Model model(Database database, String name) throws SQLException {
        return compare(database).models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheCommitterWroteIsWhatTheJournalMakes(Database database) throws Exception {
        write(database);
        Comparison comparison = compare(database);
        assertThat(comparison.entries()).isEqualTo(130);
        assertThat(comparison.models())
                .extracting(Comparison.Model::name)
                .containsExactly("rings", Comparison.TREND);
        assertThat(comparison.models())
                .allSatisfy(model -> assertThat(model.isFaithful()).isTrue());
        assertThat(model(database, "rings").rows()).isEqualTo(3);
        assertThat(model(database, Comparison.TREND).rows()).isGreaterThan(2);
    }

    @Test
    void aRowThatIsChangedMissingOrInventedIsFound(Database database) throws Exception {
        write(database);
        execute(database, "UPDATE model.rings SET times = times + 1 WHERE at = 'bell:1'");
        assertThat(model(database, "rings"))
                .satisfies(model -> {
                    assertThat(model.missing()).isEqualTo(1);
                    assertThat(model.unfounded()).isEqualTo(1);
                    assertThat(model.example()).contains("missing: (bell:1,43)");
                });
        execute(database, "DELETE FROM model.rings WHERE at = 'bell:1'");
        assertThat(model(database, "rings").missing()).isEqualTo(1);
        execute(database, "INSERT INTO model.rings VALUES ('bell:1', 43), ('bell:9', 1)");
        assertThat(model(database, "rings").example()).contains("unfounded: (bell:9,1)");
    }

    @Test
    void aTrendThatIsNotWhatTheReadingsMakeIsFound(Database database) throws Exception {
        write(database);
        assertThat(model(database, Comparison.TREND).isFaithful()).isTrue();
        execute(
                database,
                """
                UPDATE model.trend_blocks
                   SET packed = set_byte(packed, length(packed) - 1, get_byte(packed, length(packed) - 1) # 2)
                 WHERE chair = 2 AND minute = (SELECT min(minute) FROM model.trend_blocks)
                """);
        assertThat(model(database, Comparison.TREND).example().orElseThrow())
                .contains("chair 2 differs");
        execute(database, "DELETE FROM model.trend_blocks WHERE chair = 2");
        assertThat(model(database, Comparison.TREND).example().orElseThrow())
                .contains("chair 2 is missing");
        execute(database, "UPDATE model.trend_marks SET report = report - 1 WHERE chair = 1");
        assertThat(model(database, Comparison.TREND).example().orElseThrow())
                .contains("mark of chair 1");
    }

    @Test
    void nothingIsChangedByLooking(Database database) throws Exception {
        write(database);
        execute(database, "UPDATE model.rings SET times = 7 WHERE at = 'bell:0'");
        assertThat(compare(database)).isEqualTo(compare(database));
        try (PostgresRecord record = TestRecord.on(database).with(FEATURES).open()) {
            assertThat(model(database, "rings").isFaithful()).isFalse();
            assertThat(record.state()).isNotNull();
        }
    }
}
