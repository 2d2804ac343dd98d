package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.staff.Secrets;
import daybreak.clinic.staff.Somebody;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyringTest {

    private final Doorway doorway = new Doorway();

    @Test
    void aCodeIsKeptAsAHashAndToldOnce() {
        Secrets.CodeMade made = doorway.keyring.makeCode(Somebody.secret(1));

        assertThat(made).isInstanceOf(Secrets.CodeMade.Code.class);
        if (made instanceof Secrets.CodeMade.Code(var secret, var plain, var expiresAt)) {
            assertThat(expiresAt).isEqualTo(doorway.clock.wall().plus(Duration.ofHours(24)));
            String hash = doorway.shelves.all().get(secret);
            assertThat(hash).startsWith("$argon2id$").doesNotContain(plain);
            assertThat(doorway.hashing.check(plain, doorway.keyring.hash(secret)))
                    .isEqualTo(Hashing.Finding.RIGHT);
        }
    }

    @Test
    void whatCannotBeLaidOnTheShelfIsNotKeptInMemoryEither() {
        doorway.shelves.takeAway();
        assertThat(doorway.keyring.makeCode(Somebody.secret(1)))
                .isEqualTo(new Secrets.CodeMade.NotKept());
        assertThat(doorway.keyring.hash(Somebody.secret(1))).isEmpty();
    }
}
