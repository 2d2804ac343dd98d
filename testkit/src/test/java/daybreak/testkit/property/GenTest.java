package daybreak.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GenTest {

    private static final int CASES = 4_000;

    @Test
    void integersStayInTheirRangeAndReachBothEndsAndZero() {
        List<Integer> drawn = drawn(Gen.ints(-1_000, 5_000));
        assertThat(drawn).allMatch(n -> n >= -1_000 && n <= 5_000).contains(-1_000, 0, 5_000);
        assertThat(new HashSet<>(drawn)).hasSizeGreaterThan(1_000);
    }

    @Test
    void longsReachTheEndsOfTheType() {
        assertThat(drawn(Gen.longs()))
                .contains(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE)
                .anyMatch(n -> n > 1L << 60)
                .anyMatch(n -> n < -(1L << 60));
    }

    @Test
    void aRangeBelowZeroIsKeptToo() {
        assertThat(drawn(Gen.ints(-90, -10)))
                .allMatch(n -> n >= -90 && n <= -10)
                .contains(-90, -10);
        assertThat(drawn(Gen.longs(0, Long.MAX_VALUE))).allMatch(n -> n >= 0);
    }

    @Test
    void aRangeOfOneValueGivesThatValue() {
        assertThat(drawn(Gen.ints(7, 7))).containsOnly(7);
        assertThat(drawn(Gen.longs(-1, -1))).containsOnly(-1L);
        assertThat(drawn(Gen.longs(Long.MIN_VALUE, Long.MIN_VALUE))).containsOnly(Long.MIN_VALUE);
    }

    @Test
    void decimalsHaveTheScaleThatWasAsked() {
        assertThat(drawn(Gen.decimals("-0.5", "12.25", 3)))
                .allMatch(d -> d.scale() == 3)
                .allMatch(d -> d.compareTo(new BigDecimal("-0.5")) >= 0)
                .allMatch(d -> d.compareTo(new BigDecimal("12.25")) <= 0)
                .contains(new BigDecimal("-0.500"), new BigDecimal("12.250"));
    }

    @Test
    void doublesStayFiniteAndInTheirRange() {
        assertThat(drawn(Gen.doubles(-1e300, 1.7e308)))
                .allMatch(d -> d >= -1e300 && d <= 1.7e308)
                .contains(-1e300, 0.0, 1.7e308);
        assertThat(drawn(Gen.doubles(2.5, 3))).allMatch(d -> d >= 2.5 && d <= 3).contains(2.5, 3.0);
        assertThat(drawn(Gen.doubles(-3, -2.5))).allMatch(d -> d >= -3 && d <= -2.5);
    }

    @Test
    void choicesAreEven() {
        List<String> drawn = drawn(Gen.oneOf(Gen.of("a", "b"), Gen.constant("c")));
        assertThat(share(drawn, "a")).isBetween(0.2, 0.3);
        assertThat(share(drawn, "b")).isBetween(0.2, 0.3);
        assertThat(share(drawn, "c")).isBetween(0.46, 0.54);
        assertThat(share(drawn(Gen.booleans()), true)).isBetween(0.46, 0.54);
        assertThat(share(drawn(Gen.constant(1).optional()), Optional.of(1))).isBetween(0.46, 0.54);
    }

    @Test
    void listsHaveEveryLengthOfTheirRange() {
        Set<Integer> lengths = new HashSet<>();
        drawn(Gen.booleans().list(2, 6)).forEach(list -> lengths.add(list.size()));
        assertThat(lengths).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    }

    @Test
    void listsAreImmutable() {
        List<Boolean> list = drawn(Gen.booleans().list(1, 1)).getFirst();
        assertThatThrownBy(() -> list.add(true)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void textKeepsToItsAlphabetAndCanAlwaysBeEncoded() {
        assertThat(drawn(Gen.text("01.", 1, 9))).allMatch(text -> text.matches("[01.]{1,9}"));
        assertThat(drawn(Gen.text(12)))
                .allMatch(text -> text.codePointCount(0, text.length()) <= 12)
                .allMatch(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
                .anyMatch(text -> text.contains("\u0000"))
                .anyMatch(text -> text.contains("\uD83D\uDE00"))
                .anyMatch(String::isEmpty);
    }

    @Test
    void aFilterLetsThroughOnlyWhatFits() {
        assertThat(drawn(Gen.ints(0, 100).filter(n -> n % 7 == 3))).allMatch(n -> n % 7 == 3);
    }

    @Test
    void aFilterThatRefusesEverythingFailsWithAClearWord() {
        Gen<Integer> none = Gen.ints(0, 9).filter(n -> n > 9, 50);
        assertThatThrownBy(() -> Trials.of(1, 10).forAll(none, _ -> {}))
                .isInstanceOf(LawBroken.class)
                .hasMessageContaining("the law was not tried")
                .hasMessageContaining("refused 50 candidates in a row")
                .hasCauseInstanceOf(NothingFits.class);
    }

    @Test
    void aFilterShowsAsManyCandidatesAsItsLimit() {
        AtomicInteger shown = new AtomicInteger();
        Gen<Integer> late = Gen.ints(0, 9).filter(_ -> shown.incrementAndGet() == 50, 50);
        Trials.of(1, 1).forAll(late, _ -> {});
        assertThat(shown).hasValue(50);
    }

    @Test
    void whatAFilterRefusedIsNoPartOfTheCase() {
        FreshDraws draws = new FreshDraws(SplitMix.of(1, 1));
        Integer made = Gen.ints(0, 1_000).filter(n -> n % 50 == 49, 10_000).draw(draws);
        assertThat(draws.drawn()).containsExactly(made.longValue());
    }

    @Test
    void aGeneratorThatFailsIsNotMistakenForALawThatDoes() {
        Gen<Integer> failing = Gen.ints(0, 1).map(n -> 1 / (n / 2));
        assertThatThrownBy(() -> Trials.of(3, 10).forAll(failing, _ -> {}))
                .hasMessageContaining("its generator failed in case 1 of 10, seed 3")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void aGeneratorThatDrawsWithoutEndFails() {
        Gen<Integer> endless =
                draws -> {
                    while (draws.upTo(1) < 2) {
                        draws.evenlyUpTo(1);
                    }
                    return 0;
                };
        assertThatThrownBy(() -> Trials.of(1, 1).forAll(endless, _ -> {}))
                .hasMessageContaining("asks for more");
    }

    @Test
    void refusesRangesChoicesAndBoundsThatHoldNothing() {
        assertThatThrownBy(() -> Gen.ints(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gen.doubles(0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gen.doubles(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gen.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gen.booleans().list(3, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gen.booleans().list(-1, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gen.decimals("0.55", "1", 1))
                .isInstanceOf(ArithmeticException.class);
        Gen<Long> negative = draws -> draws.upTo(-1);
        assertThatThrownBy(() -> Trials.of(1, 1).forAll(negative, _ -> {}))
                .hasMessageContaining("a bound is not negative");
    }

    private static <T> double share(List<T> drawn, T value) {
        return drawn.stream().filter(value::equals).count() / (double) drawn.size();
    }

    private static <T> List<T> drawn(Gen<T> gen) {
        List<T> drawn = new ArrayList<>();
        Trials.of(1, CASES).forAll(gen, drawn::add);
        assertThat(drawn).hasSize(CASES);
        return drawn;
    }
}
