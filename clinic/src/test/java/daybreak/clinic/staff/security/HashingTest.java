package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HashingTest {

    /** Cheap enough for a test. */
    static final Hashing.Cost CHEAP = new Hashing.Cost(64, 1, 4);

    private final Hashing hashing = new Hashing(CHEAP);

    @Test
    void theRightOneIsRightAndNothingElseIs() {
        Optional<String> hash = hashing.hash("correct horse battery staple");

        assertThat(hash).get().asString().startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hashing.check("correct horse battery staple", hash))
                .isEqualTo(Hashing.Finding.RIGHT);
        assertThat(hashing.check("Correct horse battery staple", hash))
                .isEqualTo(Hashing.Finding.WRONG);
        assertThat(hashing.check("", hash)).isEqualTo(Hashing.Finding.WRONG);
    }

    @Test
    void twoHashesOfTheSameAreDifferent() {
        assertThat(hashing.hash("daybreak")).isNotEqualTo(hashing.hash("daybreak"));
    }

    @Test
    void whereThereIsNoHashEverythingIsWrong() {
        assertThat(hashing.check("daybreak", Optional.empty())).isEqualTo(Hashing.Finding.WRONG);
        assertThat(hashing.check("nobody has this password", Optional.empty()))
                .isEqualTo(Hashing.Finding.WRONG);
    }

    @Test
    void aClinicsHashesAreAsDearAsTheyShouldBe() {
        assertThat(new Hashing(Hashing.Cost.STANDARD).hash("x"))
                .get()
                .asString()
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void whoeverWouldWaitTooLongIsToldSo() {
        Hashing full = new Hashing(new Hashing.Cost(64, 1, 0));
        assertThat(full.hash("x")).isEmpty();
        assertThat(full.check("x", Optional.empty())).isEqualTo(Hashing.Finding.BUSY);
    }
}
