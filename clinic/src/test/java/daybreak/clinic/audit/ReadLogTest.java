package daybreak.clinic.audit;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.people.PersonId;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.testkit.hazards.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Reading somebody's record leaves a line. */
class ReadLogTest {

    private static final ClinicTime NOW = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final Actor.Member NURSE =
            new Actor.Member(new StaffId(new UUID(0, 1)), "Rosa Delgado");
    private static final PersonId ANN = new PersonId(new UUID(0, 2));
    private static final PersonId BEN = new PersonId(new UUID(0, 3));

    private final List<Contribution> written = new ArrayList<>();
    private final ReadLog log = new ReadLog(this::write, new SteppedClinicClock(NOW));

    private CompletableFuture<Journal.Outcome> write(Contribution contribution) {
        written.add(contribution);
        return CompletableFuture.completedFuture(new Journal.Outcome.Recorded(List.of()));
    }

    @Test
    @Controls("H36")
    void whoReadsIsWrittenWithTheTimeTheAddressAndWhoseRecordItWas() {
        log.read(NURSE, "/chairs/1", List.of(ANN));

        AuditEvents.RecordRead read =
                new AuditEvents.RecordRead(NURSE.id(), "/chairs/1", List.of(ANN));
        assertThat(facts()).containsExactly(new Fact(Stream.person(ANN), NOW, NURSE, read));
    }

    @Test
    void whatShowsSeveralPeopleNamesThemAll() {
        log.read(NURSE, "/board", List.of(ANN, BEN));

        AuditEvents.RecordRead read =
                new AuditEvents.RecordRead(NURSE.id(), "/board", List.of(ANN, BEN));
        assertThat(facts()).containsExactly(new Fact(Stream.clinic(), NOW, NURSE, read));
    }

    @Test
    void theLineWaitsForAStoreThatIsAway() {
        log.read(NURSE, "/chairs/1", List.of(ANN));

        assertThat(written)
                .extracting(Contribution::patience)
                .containsExactly(Contribution.Patience.UNTIL_THE_STORE_IS_BACK);
    }

    private List<Fact> facts() {
        return written.stream().flatMap(contribution -> contribution.facts().stream()).toList();
    }
}
