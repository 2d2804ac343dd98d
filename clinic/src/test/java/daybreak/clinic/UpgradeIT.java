package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.monitoring.store.MonitoringStore;
import daybreak.clinic.opening.Build;
import daybreak.clinic.opening.OpeningEvents;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.database.Access;
import daybreak.clinic.record.database.Answer;
import daybreak.clinic.record.database.Database;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClockSpeed;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No program changes under a watch. */
class UpgradeIT {

    private static final ChairNumber CHAIR = new ChairNumber(1);
    private static final TestClinic.Wanted WANTED = TestClinic.Wanted.chairs(1);

    @TempDir private Path folder;

    @Test
    @Controls("H41")
    void aBuildThatJudgesOtherwiseIsRefusedWhileAWatchIsOpen() throws IOException {
        try (TestClinic clinic = TestClinic.open(folder, WANTED)) {
            assertThat(clinic.openWatch(CHAIR, Phase.RUNNING))
                    .isInstanceOf(WatchOutcome.Done.class);
            wasOpenedBy(clinic, "other rules");
        }

        assertThatThrownBy(() -> TestClinic.open(folder, WANTED))
                .hasMessageContaining("other rules")
                .hasMessageContaining("end it with the build that opened it");
    }

    @Test
    @Controls("H41")
    void theTablesStayAsTheyAreUntilTheLastWatchHasEnded() throws Exception {
        try (TestClinic clinic = TestClinic.open(folder, WANTED)) {
            assertThat(objection(clinic)).isEmpty();
            clinic.openWatch(CHAIR, Phase.RUNNING);
            assertThat(objection(clinic)).contains("a watch is open at chair 1");
            clinic.part(Monitoring.class).endWatch(clinic.nurse(), CHAIR);
            assertThat(objection(clinic)).isEmpty();
            wasOpenedBy(clinic, "other rules");
        }

        try (TestClinic next = TestClinic.open(folder, WANTED)) {
            assertThat(next.openWatch(CHAIR, Phase.RUNNING)).isInstanceOf(WatchOutcome.Done.class);
        }
    }

    private static Optional<String> objection(TestClinic clinic) throws SQLException {
        try (Connection tables =
                clinic.part(Database.class).connect(Access.OWNER, Answer.PATIENT)) {
            return MonitoringStore.upgradeGate().objection(tables);
        }
    }

    /** As if another build had opened the clinic last. */
    private static void wasOpenedBy(TestClinic clinic, String rules) {
        OpeningEvents.ClinicOpened opened =
                new OpeningEvents.ClinicOpened(
                        Build.present().version(), rules, ClockSpeed.REAL, Optional.empty());
        Fact fact =
                new Fact(
                        Stream.clinic(),
                        clinic.part(ClinicClock.class).now(),
                        new Actor.House("opening"),
                        opened);
        assertThat(
                        clinic.part(Journal.class)
                                .append(Contribution.now(List.of(fact), List.of()))
                                .join())
                .isInstanceOf(Journal.Outcome.Recorded.class);
    }
}
