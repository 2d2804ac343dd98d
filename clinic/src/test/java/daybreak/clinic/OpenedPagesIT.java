package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.audit.AuditEvents;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.TypedVitals;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.people.People;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.staff.Station;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening a page shows and leaves behind. */
class OpenedPagesIT {

    private static final ChairNumber CHAIR = new ChairNumber(1);

    @TempDir private Path folder;
    private TestClinic clinic;

    @BeforeEach
    void open() throws IOException {
        clinic = TestClinic.open(folder, TestClinic.Wanted.chairs(1));
    }

    @AfterEach
    void close() throws IOException {
        clinic.close();
    }

    @Test
    @Controls("H36")
    void whoOpensAPageWithSomebodysValuesIsWrittenDown() throws Exception {
        PersonId somebody = somebody();
        assertThat(
                        clinic.part(Monitoring.class)
                                .openWatch(
                                        clinic.nurse(),
                                        CHAIR,
                                        Optional.of(somebody),
                                        Phase.RUNNING,
                                        Optional.empty()))
                .isInstanceOf(WatchOutcome.Done.class);

        Station station = station("nurse2");
        assertThat(station.get("/chairs/1").status()).isEqualTo(200);
        assertThat(station.get("/board").status()).isEqualTo(200);
        // What is written after them is on disk only when they are.
        clinic.part(Monitoring.class).endWatch(clinic.nurse(), CHAIR);

        assertThat(clinic.part(Entries.class).ofKinds(Set.of(AuditEvents.READ.name())))
                .extracting(Entry::event)
                .filteredOn(event -> ((AuditEvents.RecordRead) event).people().contains(somebody))
                .extracting(event -> ((AuditEvents.RecordRead) event).what())
                .contains("/chairs/1", "/board");
    }

    @Test
    @Controls("H43")
    void everyPageOfADemonstrationSaysSo() throws Exception {
        List<String> pages = List.of("/board", "/chairs/1", "/devices", "/protocol", "/not-there");
        Station nurse = station("nurse");
        for (String page : pages) {
            assertThat(nurse.get(page).body()).as(page).contains("class=\"mode-band\"");
        }
        assertThat(station("admin").get("/staff").body()).contains("class=\"mode-band\"");
        assertThat(new Station(clinic.pages().getPort()).get("/sign-in").body())
                .contains("class=\"mode-band\"");
    }

    @Test
    @Controls("H12")
    void aValueIsShownWithItsTimeAndItsAge() throws Exception {
        TypedVitals pulse = new TypedVitals(List.of(VitalValue.of(VitalSign.HEART_RATE, 71)));
        assertThat(clinic.part(Monitoring.class).type(clinic.nurse(), CHAIR, pulse))
                .isInstanceOf(WatchOutcome.Done.class);

        for (String page : List.of("/board", "/chairs/1")) {
            assertThat(station("nurse").get(page).body())
                    .as(page)
                    .containsPattern("data-observed-at=\"20[^\"]+\"\\s+data-age-s=\"\\d+\"");
        }
    }

    private PersonId somebody() {
        return switch (clinic.part(People.class)
                .register(clinic.nurse(), "Ann", "Baker", LocalDate.of(1980, 2, 1))) {
            case People.Registration.Registered(var person) -> person.id();
            case People.Registration.Refused _, People.Registration.NotRecorded _ ->
                    throw new AssertionError("nobody was registered");
        };
    }

    private Station station(String name) throws Exception {
        Station station = new Station(clinic.pages().getPort());
        assertThat(station.signIn(name, DemonstrationStaff.PASSWORD).status()).isEqualTo(303);
        return station;
    }
}
