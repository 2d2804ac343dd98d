package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private final Draws draws = new Draws();

    @Test
    void aCodeIsReadAndTypedWithoutDoubt() {
        for (int i = 0; i < 200; i++) {
            String code = draws.code();
            assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(Draws.asDrawn(code)).isEqualTo(code);
            assertThat(Draws.asDrawn(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                    .isEqualTo(code);
            assertThat(Draws.asDrawn(code.replace('0', 'o').replace('1', 'l'))).isEqualTo(code);
        }
    }

    @Test
    void noTwoDrawsAreAlike() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(draws.token());
            drawn.add(draws.code());
        }
        assertThat(drawn).hasSize(2000);
        assertThat(draws.token()).hasSize(43);
    }
}
