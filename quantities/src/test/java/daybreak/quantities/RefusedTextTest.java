package daybreak.quantities;

import static java.math.RoundingMode.HALF_EVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.testkit.hazards.Controls;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and with which way out. */
@Controls("H04")
class RefusedTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ""            | NOTHING_WRITTEN      | ""         | 35 mg
                    "  "          | NOTHING_WRITTEN      | "  "       | 35 mg
                    mg            | NO_NUMBER            | mg         | 35 mg
                    /             | NO_NUMBER            | /          | 35 mg
                    NaN mg        | NO_NUMBER            | NaN mg     | 35 mg
                    Infinity      | NO_NUMBER            | Infinity   | 35 mg
                    \u0663 mg     | NO_NUMBER            | \u0663 mg  | 35 mg
                    \uFF15 mg     | NO_NUMBER            | \uFF15 mg  | 35 mg
                    - mg          | NO_NUMBER            | - mg       | 35 mg
                    -5 mg         | NEGATIVE             | -5 mg      | 35 mg
                    \u22125 mg    | NEGATIVE             | \u22125 mg | 35 mg
                    +5 mg         | NOT_A_NUMBER         | +5 mg      | 35 mg
                    1.2.3 mg      | NOT_A_NUMBER         | 1.2.3      | 35 mg
                    ..5 mg        | NOT_A_NUMBER         | ..5        | 35 mg
                    . mg          | NOT_A_NUMBER         | .          | 35 mg
                    1,5 mg        | SEPARATOR            | 1,5        | 35 mg
                    1,000 mg      | SEPARATOR            | 1,000      | 35 mg
                    1'000 mg      | SEPARATOR            | 1'000      | 35 mg
                    1_000 mg      | SEPARATOR            | 1_000      | 35 mg
                    1 000 mg      | SEPARATOR            | 1 000 mg   | 35 mg
                    5 5mg         | SEPARATOR            | 5 5mg      | 35 mg
                    .5 mg         | NO_LEADING_ZERO      | .5         | 0.5
                    5. mg         | NO_DIGIT_AFTER_POINT | 5.         | 5
                    05 mg         | LEADING_ZEROS        | 05         | 5
                    00.5 mg       | LEADING_ZEROS        | 00.5       | 0.5
                    007.5 mg      | LEADING_ZEROS        | 007.5      | 7.5
                    00 mg         | LEADING_ZEROS        | 00         | 0
                    0.0005 mg     | TOO_FINE             | 0.0005 mg  | 1 mcg
                    0.5 mcg       | TOO_FINE             | 0.5 mcg    | 1 mcg
                    9223372036854775.808 mg | TOO_LARGE  | 9223372036854775.808 mg | 9223372036854775.807 mg
                    123456789012345678901234567890123 mg | TOO_LONG | 123456789012345678901234567890123 | 32
                    """)
    void aNumberThatIsNotPlainIsRefusedWithAWayOut(
            String text, Problem.Kind kind, String found, String wayOut) {
        assertThat(Mass.parse(text))
                .isEqualTo(new Parsed.Refused<>(new Problem(kind, found, List.of(wayOut))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "35f",
                "0x1F mg",
                "1e3 mg",
                "35 Mg",
                "35 MG",
                "35 ml",
                "35 mgs",
                "35 mg.",
                "35 mg/kg",
                "35 u",
                "35 ugg",
                "35 mug",
                "35 ng",
                "35 m g",
                "5-6 mg",
                "5 %"
            })
    void aUnitThatIsNotTheDimensionsIsRefusedWithTheUnitsThatAre(String text) {
        assertThat(Mass.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> {
                            assertThat(refused.problem().kind())
                                    .isEqualTo(Problem.Kind.UNKNOWN_UNIT);
                            assertThat(refused.problem().wayOut()).containsExactly("mg, mcg, g");
                            assertThat(refused.problem().found())
                                    .isEqualTo(text.replaceFirst("^[0-9]+ ?", ""));
                        });
    }

    @Test
    void aBareNumberIsRefusedInEveryDimension() {
        List<Function<String, Parsed<?>>> readers =
                List.of(
                        Mass::parse,
                        Volume::parse,
                        Concentration::parse,
                        FlowRate::parse,
                        DoseRate::parse,
                        WeightDose::parse,
                        WeightDoseRate::parse,
                        Pressure::parse,
                        Rate::parse,
                        Percent::parse,
                        Durations::parse,
                        text -> Weight.parse(text, HALF_EVEN));
        for (Function<String, Parsed<?>> reader : readers) {
            for (String bare : List.of("35", "0", "0.5 ")) {
                assertThat(reader.apply(bare))
                        .isInstanceOfSatisfying(
                                Parsed.Refused.class,
                                refused ->
                                        assertThat(refused.problem().kind())
                                                .isEqualTo(Problem.Kind.NO_UNIT));
            }
            assertThat(reader.apply("35 miles"))
                    .isInstanceOfSatisfying(
                            Parsed.Refused.class,
                            refused ->
                                    assertThat(refused.problem().kind())
                                            .isEqualTo(Problem.Kind.UNKNOWN_UNIT));
        }
    }

    @Test
    void aRefusalNamesUnitsAndAnExampleThatIsReadItself() {
        assertThat(problem(Mass.parse("35")).wayOut()).containsExactly("mg, mcg, g", "35 mg");
        assertThat(problem(Volume.parse("35")).wayOut()).containsExactly("mL, L, mcL", "50 mL");
        assertThat(problem(Concentration.parse("35")).wayOut())
                .containsExactly("mg/mL, mcg/mL, ng/mL, mg/L", "0.8 mg/mL");
        assertThat(problem(FlowRate.parse("35")).wayOut())
                .containsExactly("mL/h, mL/min", "75 mL/h");
        assertThat(problem(DoseRate.parse("35")).wayOut())
                .containsExactly("mg/h, mg/min, mcg/h, mcg/min", "52.5 mg/h");
        assertThat(problem(WeightDose.parse("35")).wayOut())
                .containsExactly("mg/kg, mcg/kg", "0.5 mg/kg");
        assertThat(problem(WeightDoseRate.parse("35")).wayOut())
                .containsExactly("mg/kg/h, mg/kg/min, mcg/kg/h, mcg/kg/min", "0.75 mg/kg/h");
        assertThat(problem(Weight.parse("35", HALF_EVEN)).wayOut())
                .containsExactly("kg, lb", "70 kg");
        assertThat(problem(Durations.parse("35")).wayOut())
                .containsExactly("s, min, h, d", "40 min");
        assertThat(problem(Pressure.parse("35")).wayOut()).containsExactly("mmHg", "160 mmHg");
        assertThat(problem(Rate.parse("35")).wayOut()).containsExactly("/min", "72 /min");
        assertThat(problem(Percent.parse("35")).wayOut()).containsExactly("%", "92 %");
        assertThat(WeightDoseRate.of("0.75 mg/kg/h").isZero()).isFalse();
        assertThat(DoseRate.of("52.5 mg/h").isZero()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    50 mL             | UNKNOWN_UNIT   | mL
                    50 mL/            | UNKNOWN_UNIT   | mL/
                    50 /h             | UNKNOWN_UNIT   | /h
                    50 mL/d           | UNKNOWN_UNIT   | mL/d
                    50 mL / h         | UNKNOWN_UNIT   | mL / h
                    50 mL/H           | UNKNOWN_UNIT   | mL/H
                    50 mL/kg/h        | UNKNOWN_UNIT   | mL/kg/h
                    50 mL/.5 h        | UNKNOWN_UNIT   | mL/.5 h
                    50 mL/1,5 h       | SEPARATOR      | 1,5
                    50 mL/05 h        | LEADING_ZEROS  | 05
                    50 mL/2           | NO_UNIT        | 2
                    50 mL/2 hours     | UNKNOWN_UNIT   | mL/2 hours
                    50 mL/0 h         | ZERO           | 50 mL/0 h
                    1234567890123456789012345678.9 mL/h | TOO_MANY_DIGITS | 1234567890123456789012345678.9 mL/h
                    0.000000000000000000000000000001 mL/h | TOO_MANY_DIGITS | 0.000000000000000000000000000001 mL/h
                    """)
    void aProportionThatIsNoneIsRefused(String text, Problem.Kind kind, String found) {
        assertThat(problem(FlowRate.parse(text)))
                .returns(kind, Problem::kind)
                .returns(found, Problem::found);
    }

    @Test
    void theKgOfADoseRateByWeightStandsInItsPlace() {
        for (String text : List.of("1 mg/h/kg", "1 mg/h", "1 mg/kg", "1 mg/lb/h", "1 mg/2 kg/h")) {
            assertThat(problem(WeightDoseRate.parse(text)).kind())
                    .isEqualTo(Problem.Kind.UNKNOWN_UNIT);
        }
    }

    @Test
    void nobodyWeighsNothing() {
        assertThat(problem(Weight.parse(" 0 kg", HALF_EVEN)))
                .isEqualTo(new Problem(Problem.Kind.ZERO, "0 kg", List.of("70 kg")));
        assertThat(problem(Weight.parse("0.0005 lb", HALF_EVEN)).kind())
                .isEqualTo(Problem.Kind.ZERO);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    35       | "35" has no unit; write one of mg, mcg, g behind the number, for example 35 mg
                    .5 mg    | ".5" has no digit before the point; write 0.5
                    35 Mg    | "Mg" is no unit that is read here; write one of mg, mcg, g (case matters)
                    -5 mg    | "-5 mg" is below zero; write a number of 0 or more, for example 35 mg
                    0.1 mcg  | 0.1 mcg is finer than can be kept; the smallest step is 1 mcg
                    """)
    void aProblemIsOneLineOfEnglish(String text, String english) {
        assertThat(problem(Mass.parse(text)).english()).isEqualTo(english);
    }

    @Test
    void everyKindOfProblemHasAWholeSentence() {
        Set<Problem.Kind> seen = EnumSet.noneOf(Problem.Kind.class);
        List<Parsed<?>> refusals =
                List.of(
                        Mass.parse(""),
                        Mass.parse("mg"),
                        Mass.parse("+5 mg"),
                        Mass.parse("-5 mg"),
                        Mass.parse("1,5 mg"),
                        Mass.parse(".5 mg"),
                        Mass.parse("5. mg"),
                        Mass.parse("05 mg"),
                        Mass.parse("1".repeat(33) + " mg"),
                        Mass.parse("5"),
                        Mass.parse("5 x"),
                        Mass.parse("0.0001 mg"),
                        Mass.parse("1".repeat(32) + " mg"),
                        FlowRate.parse("0." + "1".repeat(30) + " mL/h"),
                        FlowRate.parse("5 mL/0 h"));
        for (Parsed<?> refusal : refusals) {
            Problem problem = problem(refusal);
            seen.add(problem.kind());
            assertThat(problem.english()).doesNotContain("%").doesNotContain("null");
        }
        assertThat(seen).containsExactlyInAnyOrder(Problem.Kind.values());
    }

    @Test
    void aProblemQuotesShortlyAndNothingThatMovesACursor() {
        Problem problem = problem(Mass.parse("5 \u001B[2J\n\u202E" + "x".repeat(100)));
        assertThat(problem.found()).hasSize(106);
        assertThat(problem.english())
                .startsWith("\"\uFFFD[2J\uFFFD\uFFFDxxx")
                .contains("xxx...\"")
                .hasSizeLessThan(160);
        Problem wide = problem(Mass.parse("5 " + "\uD83D\uDE00".repeat(61)));
        assertThat(wide.english()).contains("\uD83D\uDE00".repeat(60) + "...\"");
    }

    @Test
    void aTextOfAnyLengthIsAnsweredAtOnce() {
        String endless = "5" + " ".repeat(5_000_000) + "x";
        assertThat(problem(Mass.parse(endless)))
                .isEqualTo(new Problem(Problem.Kind.TOO_LONG, endless, List.of("200")));
        String longest = "5" + " ".repeat(197) + "mg";
        assertThat(Mass.parse(longest)).isEqualTo(new Parsed.Ok<>(Mass.of("5 mg")));
        assertThat(problem(Mass.parse(longest + " ")).kind()).isEqualTo(Problem.Kind.TOO_LONG);
    }

    @Test
    void textThatStandsInCodeThrowsWithTheProblem() {
        assertThatThrownBy(() -> Mass.of("35"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"35\" has no unit");
    }

    private static Problem problem(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Refused<?>(var problem) -> problem;
            case Parsed.Ok<?>(var value) -> throw new AssertionError("was read: " + value);
        };
    }
}
