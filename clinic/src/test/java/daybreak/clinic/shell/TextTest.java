package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private final Text english =
            new Text(Language.ENGLISH, ZONE, Map.of("a.greeting", "Good morning, {0}’s here."));
    private final Text spanish = new Text(Language.SPANISH, ZONE, Map.of());

    @Test
    void aTextIsFilledWithWhatItNames() {
        assertThat(english.of("a.greeting", "Rosa")).isEqualTo("Good morning, Rosa’s here.");
    }

    @Test
    void aTextThatIsNotThereIsAMistakeOfOurs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.of("a.farewell"))
                .withMessageContaining("a.farewell");
    }

    @Test
    void numbersKeepTheirDigitsAndLoseTheirTrailingZeros() {
        assertThat(english.number(new BigDecimal("0.500"))).isEqualTo("0.5");
        assertThat(english.number(new BigDecimal("1234.0"))).isEqualTo("1234");
        assertThat(english.number(new BigDecimal("-0.125"))).isEqualTo("-0.125");
        assertThat(english.number(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(spanish.number(new BigDecimal("36.60"))).isEqualTo("36,6");
    }

    @Test
    void timesAreToldOnTheClinicsWall() {
        Instant instant = Instant.parse("2026-03-02T15:05:30Z");
        assertThat(english.clock(instant)).isEqualTo("09:05");
        assertThat(english.clockWithSeconds(instant)).isEqualTo("09:05:30");
        assertThat(english.day(instant)).isEqualTo("Mar 2, 2026");
        assertThat(spanish.day(instant)).isEqualTo("2 mar 2026");
    }

    @Test
    void aComparisonIsWrittenInOneSign() {
        assertThat(Stream.of("<", "<=", ">", ">=").map(english::comparison))
                .containsExactly("<", "≤", ">", "≥");
    }
}
