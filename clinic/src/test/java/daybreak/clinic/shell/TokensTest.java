package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {

    /** WCAG 2.2 AA: words, and what shows where something is or what it is. */
    private static final double WORDS = 4.5;

    private static final double SHAPES = 3;

    private static final List<String> GROUNDS = List.of("ground", "surface", "sunken", "raised");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "DIM"})
    void everythingThatIsReadCanBeRead(Theme theme) {
        for (String ground : GROUNDS) {
            for (String words : List.of("ink", "ink-soft", "accent")) {
                readable(theme, words, ground, WORDS);
            }
            readable(theme, "edge", ground, SHAPES);
            readable(theme, "focus", ground, SHAPES);
        }
        for (String colour : List.of("pulse", "pressure", "spo2", "respiration")) {
            readable(theme, colour, "surface", WORDS);
            readable(theme, colour, "sunken", WORDS);
        }
        readable(theme, "accent-ink", "accent", WORDS);
        readable(theme, "accent", "accent-wash", WORDS);
        readable(theme, "done-words", "done-wash", WORDS);
        readable(theme, "band-ink", "band", WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "DIM"})
    void anAlarmCanBeReadInBothPhasesOfItsFlash(Theme theme) {
        for (String tier : List.of("high", "medium", "low")) {
            readable(theme, tier + "-ink", tier, WORDS);
            readable(theme, tier + "-words", tier + "-wash", WORDS);
            for (String ground : GROUNDS) {
                readable(theme, tier + "-words", ground, WORDS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "DIM"})
    void aMeasuredValueNeverHasTheColourOfAnAlarm(Theme theme) {
        Map<String, String> colours = Tokens.of(theme);
        for (String measured : List.of("pulse", "pressure", "spo2", "respiration")) {
            for (String tier : List.of("high", "medium", "low")) {
                for (String part : List.of("", "-words")) {
                    assertThat(distance(colour(colours, measured), colour(colours, tier + part)))
                            .as("%s beside %s%s in %s", measured, tier, part, theme)
                            .isGreaterThan(part.isEmpty() ? 60 : 35);
                }
            }
        }
    }

    @Test
    void theDimThemeGivesLittleLight() {
        assertThat(Tokens.of(Theme.DIM))
                .allSatisfy((name, colour) ->
                        assertThat(Tokens.luminance(colour))
                                .as(name)
                                .isLessThan(name.endsWith("-ink") ? 0.8 : 0.5));
        assertThat(Tokens.luminance(colour(Tokens.of(Theme.DIM), "ground"))).isLessThan(0.005);
    }

    @Test
    void theDimThemeChangesEveryColour() {
        Map<String, String> dark = Tokens.of(Theme.DARK);
        assertThat(Tokens.of(Theme.DIM))
                .hasSameSizeAs(dark)
                .allSatisfy(
                        (name, colour) -> assertThat(colour).as(name).isNotEqualTo(dark.get(name)));
    }

    @Test
    void contrastIsReckonedAsTheStandardDoes() {
        assertThat(Tokens.contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
        assertThat(Tokens.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.005));
    }

    private static void readable(Theme theme, String words, String ground, double least) {
        Map<String, String> colours = Tokens.of(theme);
        assertThat(Tokens.contrast(colour(colours, words), colour(colours, ground)))
                .as("%s on %s in %s", words, ground, theme)
                .isGreaterThanOrEqualTo(least);
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double distance(String one, String other) {
        double sum = 0;
        for (int at = 1; at < 7; at += 2) {
            double d =
                    Integer.parseInt(one.substring(at, at + 2), 16)
                            - Integer.parseInt(other.substring(at, at + 2), 16);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }
}
