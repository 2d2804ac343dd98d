package daybreak.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = WalkInClinic.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInIT {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;

    @Test
    void aNurseSignsInAndGoesToTheBoard() throws Exception {
        Station station = new Station(port);
        Station.Reply reply = station.signIn("nurse", "daybreak");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/");
        assertThat(station.get("/").location()).isEqualTo("/board");
        assertThat(station.get("/nowhere").status()).isEqualTo(404);
        assertThat(accounts.roster().accounts()).hasSize(8);
    }
}
