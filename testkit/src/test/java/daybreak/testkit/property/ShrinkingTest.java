package daybreak.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    private static final Trials TRIALS = Trials.of(1, 1_000);

    @Test
    void findsTheSmallestNumberThatBreaksALaw() {
        assertThat(smallest(Gen.ints(0, 1_000_000), n -> assertThat(n).isLessThan(4_711)))
                .isEqualTo("4711");
    }

    @Test
    void findsTheNegativeNumberNearestToZero() {
        assertThat(smallest(Gen.longs(), n -> assertThat(n).isGreaterThan(-77))).isEqualTo("-77");
    }

    @Test
    void prefersWhatIsAboveZeroAndWhatIsNothing() {
        assertThat(smallest(Gen.ints(-900, 900), n -> assertThat(Math.abs(n)).isLessThan(50)))
                .isEqualTo("50");
        assertThat(
                        smallest(
                                Gen.ints(0, 9).optional().list(1, 9),
                                list -> assertThat(list).isEmpty()))
                .isEqualTo("[Optional.empty]");
    }

    @Test
    void shrinksTowardsTheNearEndOfARangeWithoutZero() {
        assertThat(smallest(Gen.ints(10, 90), n -> assertThat(n).isNegative())).isEqualTo("10");
        assertThat(smallest(Gen.ints(-90, -10), n -> assertThat(n).isPositive())).isEqualTo("-10");
    }

    @Test
    void leavesOnlyTheElementsOfAListThatBreakTheLaw() {
        assertThat(
                        smallest(
                                Gen.ints(0, 1_000).list(0, 40),
                                list ->
                                        assertThat(list.stream().filter(n -> n > 9).count())
                                                .isLessThan(3)))
                .isEqualTo("[10, 10, 10]");
    }

    @Test
    void shrinksThroughMapFilterAndFlatMap() {
        Gen<List<BigDecimal>> gen =
                Gen.ints(1, 6)
                        .flatMap(size ->
                                Gen.ints(0, 5_000)
                                        .filter(n -> n % 2 == 1)
                                        .map(n -> BigDecimal.valueOf(n, 2))
                                        .list(size, size));
        assertThat(
                        smallest(
                                gen,
                                list ->
                                        assertThat(list)
                                                .allMatch(d -> d.compareTo(BigDecimal.ONE) < 0)))
                .isEqualTo("[1.01]");
    }

    @Test
    void shrinksTextToTheCharacterThatBreaksTheLaw() {
        assertThat(smallest(Gen.text(40), text -> assertThat(text).doesNotContain("%")))
                .isEqualTo("\"%\"");
        assertThat(smallest(Gen.text(40), text -> assertThat(text).doesNotContain("\u00B5")))
                .isEqualTo("\"\\u00B5\"");
    }

    @Test
    void shrinksEachValueOfALawAboutSeveral() {
        String broken =
                broken(() ->
                        TRIALS.forAll(
                                Gen.ints(0, 100),
                                Gen.ints(0, 100),
                                Gen.text("xyz", 0, 5),
                                (a, b, text) -> assertThat(a + b).isLessThan(60)));
        Matcher sum = Pattern.compile("(\\d+), (\\d+), \"\"").matcher(smallestIn(broken));
        assertThat(sum.matches()).isTrue();
        assertThat(Integer.parseInt(sum.group(1)) + Integer.parseInt(sum.group(2))).isEqualTo(60);
    }

    @Test
    void keepsToTheFaultThatItFoundFirst() {
        String broken =
                broken(() ->
                        Trials.of(2, 1_000)
                                .forAll(
                                        Gen.ints(0, 1_000_000),
                                        n -> {
                                            if (n >= 500) {
                                                throw new IllegalStateException("found first");
                                            }
                                            assertThat(n).isLessThan(100);
                                        }));
        assertThat(broken).contains("because: java.lang.IllegalStateException: found first");
        assertThat(smallestIn(broken)).isEqualTo("500");
    }

    @Test
    void givesUpShrinkingAfterItsMostAttempts() {
        AtomicInteger tried = new AtomicInteger();
        String broken =
                broken(() ->
                        Trials.of(1, 1)
                                .forAll(
                                        Gen.longs(0, Long.MAX_VALUE).list(3_000, 3_000),
                                        _ -> {
                                            tried.incrementAndGet();
                                            throw new IllegalStateException("always");
                                        }));
        assertThat(tried.get()).isLessThanOrEqualTo(1 + Shrinking.MOST_ATTEMPTS);
        assertThat(broken).contains("characters)");
    }

    @Test
    void findsTheShortestSequenceOfCommandsThatPartsARealThingFromItsModel() {
        String broken =
                broken(() ->
                        TRIALS.forAllSequences(
                                ForgetfulQueue::new,
                                _ -> Gen.of("take", "put"),
                                30,
                                ForgetfulQueue::check));
        assertThat(broken.lines().skip(2).limit(5))
                .containsExactly(
                        "    1. \"put\"",
                        "    2. \"put\"",
                        "    3. \"put\"",
                        "    4. \"put\"",
                        "  first failing case: ");
    }

    @Test
    void makesTheNextCommandOfTheStateThatTheLastOneLeft() {
        TRIALS.forAllSequences(
                AtomicInteger::new,
                n -> Gen.constant(n.get()),
                20,
                (n, command) -> assertThat(n.getAndIncrement()).isEqualTo(command));
    }

    @Test
    void letsASequenceThatKeepsItsModelPass() {
        AtomicInteger steps = new AtomicInteger();
        TRIALS.forAllSequences(
                ArrayDeque<Integer>::new,
                queue -> Gen.ints(0, queue.size()),
                20,
                (queue, n) -> {
                    steps.incrementAndGet();
                    queue.add(n);
                    assertThat(queue.peekLast()).isEqualTo(n);
                });
        assertThat(steps.get()).isGreaterThan(1_000);
    }

    @Test
    void givesSequencesOfEveryLengthUpToTheLongest() {
        Set<Integer> lengths = new HashSet<>();
        TRIALS.forAllSequences(
                AtomicInteger::new,
                _ -> Gen.constant("count"),
                5,
                (n, _) -> lengths.add(n.incrementAndGet()));
        assertThat(lengths).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void refusesATrialWithoutACase() {
        assertThatThrownBy(() -> Trials.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Holds three things and forgets the fourth. */
    private static final class ForgetfulQueue {
        private final ArrayDeque<Integer> real = new ArrayDeque<>();
        private int model;

        void check(String command) {
            if (command.equals("put")) {
                model++;
                if (real.size() < 3) {
                    real.add(model);
                }
            } else if (model > 0) {
                model--;
                real.poll();
            }
            assertThat(real).hasSize(model);
        }
    }

    private static <T> String smallest(Gen<T> gen, Check<T> law) {
        return smallestIn(broken(() -> TRIALS.forAll(gen, law)));
    }

    private static String smallestIn(String broken) {
        return broken.lines()
                .filter(line -> line.startsWith("  smallest"))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .findFirst()
                .orElseThrow();
    }

    private static String broken(ThrowingCallable law) {
        LawBroken thrown = catchThrowableOfType(LawBroken.class, law);
        assertThat(thrown).as("the false law must be found").isNotNull();
        return String.valueOf(thrown.getMessage());
    }
}
