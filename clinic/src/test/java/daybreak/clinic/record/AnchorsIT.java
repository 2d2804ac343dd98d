package daybreak.clinic.record;

import static daybreak.clinic.record.TestRecord.START;
import static daybreak.clinic.record.TestRecord.append;
import static daybreak.clinic.record.TestRecord.arrival;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import daybreak.clinic.record.canonical.CanonicalJson;
import daybreak.clinic.record.chain.Anchored;
import daybreak.clinic.record.chain.Anchored.AnchoredHead;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.testkit.hazards.Controls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class AnchorsIT {

    private static final Stream BELL = new Stream("bell:1");

    private final HandMovedMachineClock machine =
            new HandMovedMachineClock(Instant.parse("2026-11-21T08:00:00Z"));

    private static Contribution ring(int times) {
        return Contribution.lasting(List.of(TestEvents.rung(BELL, times, START)), List.of());
    }

    private static List<Anchored> anchors(PostgresRecord record) {
        return record.entries().ofKinds(Set.of(Anchored.KIND.name())).stream()
                .map(entry -> (Anchored) entry.event())
                .toList();
    }

    private static void awaitAnchors(PostgresRecord record, int count) throws Exception {
        TestRecord.await("anchor " + count, () -> anchors(record).size() >= count);
    }

    @Test
    @Controls("H34")
    void onceAMinuteAnAnchorNamesWhatMoved(Database database) throws Exception {
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            append(record, ring(1));
            append(record, ring(2));
            append(record, Contribution.lasting(List.of(), List.of(arrival(3, 0, 2))));
            machine.advance(Duration.ofMinutes(1));
            awaitAnchors(record, 1);
            Anchored anchor = anchors(record).getFirst();
            assertThat(anchor.reports()).isEqualTo(1);
            assertThat(anchor.heads())
                    .extracting(AnchoredHead::chain, AnchoredHead::number)
                    .containsExactly(tuple("bell:1", 2L), tuple("readings/3", 1L));
            machine.advance(Duration.ofMinutes(5));
            append(record, ring(3));
            awaitAnchors(record, 2);
            assertThat(anchors(record).get(1).heads())
                    .extracting(AnchoredHead::chain)
                    .containsExactly("bell:1");
        }
    }

    @Test
    void whereNothingMovedThereIsNoAnchor(Database database) throws Exception {
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            append(record, ring(1));
            machine.advance(Duration.ofMinutes(1));
            awaitAnchors(record, 1);
        }
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            machine.advance(Duration.ofMinutes(10));
            assertThat(anchors(record)).hasSize(1);
        }
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            assertThat(anchors(record)).hasSize(1);
        }
    }

    @Test
    void aClosingAnchorsWhatIsLeft(Database database) throws Exception {
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            append(record, ring(1));
        }
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            assertThat(anchors(record)).hasSize(1);
        }
    }

    @Test
    void theWitnessHasALineForEachAndCatchesUpAfterAKill(Database database) throws Exception {
        Path witness = database.folder().anchors();
        for (int times = 1; times <= 3; times++) {
            try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
                append(record, ring(times));
            }
        }
        List<String> lines = Files.readAllLines(witness);
        assertThat(lines).hasSize(3).allMatch(line -> line.equals(rewritten(line)));
        String halfALine = lines.get(2).substring(0, 40);
        Files.writeString(witness, lines.get(0) + "\n" + halfALine);
        TestRecord.on(database).with(machine).open().close();
        assertThat(Files.readAllLines(witness)).isEqualTo(lines);
    }

    private static String rewritten(String line) {
        return CanonicalJson.write(CanonicalJson.read(line));
    }
}
