package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void aReaderGetsTheirOwnLanguageOrEnglish() {
        assertThat(Language.nearest(Locale.forLanguageTag("es-MX"))).isEqualTo(Language.SPANISH);
        assertThat(Language.nearest(Locale.forLanguageTag("en-GB"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.nearest(Locale.forLanguageTag("de"))).isEqualTo(Language.ENGLISH);
    }
}
