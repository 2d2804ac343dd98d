package daybreak.clinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.staff.MemoryJournal;
import daybreak.clinic.staff.Station;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.testkit.hazards.Controls;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        classes = SigningClinic.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SigningIT {

    private static final String VERSION = "daybreak-protocol-1";
    private static final Map<String, String> SIGNED =
            Map.of("version", VERSION, "statement", "monitors-stay-primary");

    @LocalServerPort private int port;

    @Autowired private ProtocolBook book;
    @Autowired private MemoryJournal journal;

    @Test
    void beforeASignatureThePageSaysThatNothingIsJudgedAndOnlyTheDirectorFindsTheForm()
            throws Exception {
        String nurses = station("nurse").get("/protocol").body();
        assertThat(nurses).contains("data-in-force=\"none\"", "none is judged");
        assertThat(nurses).doesNotContain("id=\"signing\"");
        assertThat(station("director").get("/protocol").body()).contains("id=\"signing\"");
        assertThat(book.signed()).isEmpty();
    }

    @Test
    @DirtiesContext
    @Controls("H16")
    void theDirectorsSignatureIsInTheJournalWithTheDigestOfWhatWasRead() throws Exception {
        Station director = station("director");
        Station.Reply reply = director.fill("/protocol", "/protocol", SIGNED);
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).startsWith("/protocol");
        assertThat(journal.told(ProtocolEvents.ProtocolSigned.class))
                .singleElement()
                .returns(
                        ShippedProtocols.read().all().getLast().digest().hex(),
                        ProtocolEvents.ProtocolSigned::sha256);
        assertThat(book.signed()).isPresent();
        String page = director.get("/protocol").body();
        assertThat(page).contains("data-in-force=\"" + VERSION + "\"");
        assertThat(page).doesNotContain("id=\"signing\"");
    }

    @Test
    void aFormThatSaysTooLittleIsRefusedFieldByFieldAndKeepsWhatWasTyped() throws Exception {
        Station director = station("director");
        Station.Reply empty = director.fill("/protocol", "/protocol", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("signing-version-refusal", "signing-statement-refusal");

        Station.Reply other =
                director.fill(
                        "/protocol",
                        "/protocol",
                        Map.of(
                                "version",
                                "daybreak-protocol-7",
                                "statement",
                                "monitors-stay-primary"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body())
                .contains("value=\"daybreak-protocol-7\"", "“daybreak-protocol-7”", VERSION)
                .containsPattern("value=\"monitors-stay-primary\" checked")
                .doesNotContain("signing-statement-refusal");
        assertThat(book.signed()).isEmpty();
    }

    @Test
    @DirtiesContext
    void whatIsSignedAlreadyIsNotSignedTwice() throws Exception {
        Station director = station("director");
        String token = director.get("/protocol").token().orElseThrow();
        director.fill("/protocol", "/protocol", SIGNED);
        Station.Reply again =
                director.post(
                        "/protocol",
                        Map.of(
                                "version",
                                VERSION,
                                "statement",
                                "monitors-stay-primary",
                                "_csrf",
                                token));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("signing-version-refusal");
        assertThat(journal.told(ProtocolEvents.ProtocolSigned.class)).hasSize(1);
    }

    @Test
    @DirtiesContext
    void aSignatureThatCannotBeWrittenDoesNotHold() throws Exception {
        Station director = station("director");
        journal.takeAway();
        Station.Reply reply = director.fill("/protocol", "/protocol", SIGNED);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.body()).contains("signing-refusal", "value=\"" + VERSION + "\"");
        assertThat(book.signed()).isEmpty();
    }

    @Test
    @Controls("H16")
    void nobodyElseSignsAndNobodySignsWithoutTheFormsOwnToken() throws Exception {
        Station nurse = station("nurse");
        assertThat(nurse.fill("/protocol", "/protocol", SIGNED).status()).isEqualTo(404);
        Station director = station("director");
        assertThat(director.post("/protocol", SIGNED).status()).isNotIn(200, 303);
        assertThat(book.signed()).isEmpty();
    }

    @Test
    void aVersionThatThereIsNotHasNoPage() throws Exception {
        Station nurse = station("nurse");
        assertThat(nurse.get("/protocol?version=" + VERSION).status()).isEqualTo(200);
        assertThat(nurse.get("/protocol?version=daybreak-protocol-2").status()).isEqualTo(404);
    }

    private Station station(String name) throws Exception {
        Station station = new Station(port);
        assertThat(station.signIn(name, DemonstrationStaff.PASSWORD).status()).isEqualTo(303);
        return station;
    }
}
