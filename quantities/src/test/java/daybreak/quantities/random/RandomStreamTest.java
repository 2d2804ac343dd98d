package daybreak.quantities.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The numbers that must not change were worked out by another program in another language from the
 * papers: a change here is a change of every simulated clinic.
 */
class RandomStreamTest {

    @Test
    void aStreamIsSplitMix64FromItsKey() {
        RandomStream stream = new RandomStream(1_234_567);
        assertThat(LongStream.generate(stream::nextLong).limit(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void aSeedAndANameMeanTheSameStreamForEver() {
        RandomStream stream = pressure();
        assertThat(LongStream.generate(stream::nextLong).limit(4))
                .containsExactly(
                        -1037786522620047493L,
                        3860588868094837498L,
                        6569319704687916567L,
                        4293791347317702257L);
        RandomStream third = new RandomSource(1).stream("pressure", 3);
        assertThat(third.nextLong()).isEqualTo(-4618355758774975677L);
    }

    @Test
    void everyKindOfDrawMeansTheSameForEver() {
        RandomStream doubles = pressure();
        assertThat(DoubleStream.generate(doubles::nextDouble).limit(3).toArray())
                .containsExactly(0.9437414798799583, 0.20928294189308883, 0.3561235347787235);
        RandomStream ints = pressure();
        assertThat(IntStream.generate(() -> ints.nextInt(100)).limit(6).toArray())
                .containsExactly(91, 91, 35, 3, 12, 8);
        RandomStream rejecting = pressure();
        assertThat(IntStream.generate(() -> rejecting.nextInt((1 << 30) + 1)).limit(3).toArray())
                .containsExactly(898_863_391, 455_797_110, 999_726_203);
        RandomStream normal = pressure();
        assertThat(DoubleStream.generate(normal::nextGaussian).limit(3).toArray())
                .containsExactly(-0.6698873187513577, 0.7146901084985866, 1.533982914242985);
    }

    @Test
    void theFirstStreamOfAKindIsTheOneWithoutANumber() {
        assertThat(drawn(new RandomSource(5).stream("x")))
                .isEqualTo(drawn(new RandomSource(5).stream("x", 0)));
    }

    @Test
    void streamsOfOtherSeedsNamesAndNumbersHaveNothingInCommon() {
        Set<Long> first = new HashSet<>();
        int streams = 0;
        for (long seed = -2; seed <= 2; seed++) {
            for (String name : List.of("c", "a", "b", "ab", "ba", "aa", "pump", "monitor")) {
                for (long index = -1; index <= 2; index++) {
                    first.addAll(drawn(new RandomSource(seed).stream(name, index)));
                    streams++;
                }
            }
        }
        assertThat(first).hasSize(streams * 50);
    }

    /** Without a name, the stream of seed 1 and number 2 would be that of seed 2 and number 1. */
    @Test
    void aStreamHasAName() {
        assertThatThrownBy(() -> new RandomSource(1).stream("", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("purpose");
    }

    @Test
    void whatOneStreamDrawsDoesNotMoveAnother() {
        RandomSource source = new RandomSource(1);
        RandomStream one = source.stream("one");
        RandomStream other = source.stream("other");
        List<Long> alone = drawn(source.stream("other"));
        List<Long> beside = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            one.nextGaussian();
            beside.add(other.nextLong());
        }
        assertThat(beside).isEqualTo(alone);
    }

    @Test
    void integersAreEvenByTheChiSquaredTest() {
        for (int bound : new int[] {2, 3, 10, 97}) {
            RandomStream stream = new RandomSource(1).stream("even", bound);
            int draws = 1_000 * bound;
            int[] counts = new int[bound];
            for (int i = 0; i < draws; i++) {
                counts[stream.nextInt(bound)]++;
            }
            double chiSquared =
                    Arrays.stream(counts).mapToDouble(n -> (n - 1_000.0) * (n - 1_000.0)).sum()
                            / 1_000;
            int freedom = bound - 1;
            assertThat(chiSquared).isLessThan(freedom + 4 * StrictMath.sqrt(2.0 * freedom) + 8);
        }
    }

    /** Without the second draw, two thirds of this bound would come twice as often as the rest. */
    @Test
    void integersAreEvenWhereTheBoundDoesNotDivideTheBitsAtAll() {
        int bound = 3 << 29;
        RandomStream stream = pressure();
        int low = 0;
        int draws = 30_000;
        for (int i = 0; i < draws; i++) {
            int drawn = stream.nextInt(bound);
            assertThat(drawn).isBetween(0, bound - 1);
            if (drawn < bound / 3) {
                low++;
            }
        }
        assertThat(low / (double) draws).isCloseTo(1 / 3.0, within(0.011));
    }

    @Test
    void aBoundOfOneLeavesNoChoiceAndNoBoundIsRefused() {
        assertThat(pressure().nextInt(1)).isZero();
        assertThat(pressure().nextInt(Integer.MAX_VALUE)).isNotNegative();
        assertThatThrownBy(() -> pressure().nextInt(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> pressure().nextInt(-5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doublesAreUniformInZeroToOne() {
        RandomStream stream = pressure();
        double[] drawn = DoubleStream.generate(stream::nextDouble).limit(100_000).toArray();
        assertThat(Arrays.stream(drawn).allMatch(d -> d >= 0 && d < 1)).isTrue();
        assertThat(mean(drawn)).isCloseTo(0.5, within(0.004));
        assertThat(centralMoment(drawn, 2)).isCloseTo(1 / 12.0, within(0.001));
        assertThat(Arrays.stream(drawn).allMatch(d -> d * 0x1.0p53 % 1 == 0)).isTrue();
    }

    @Test
    void yesComesWithItsProbability() {
        RandomStream stream = pressure();
        long yes = IntStream.range(0, 100_000).filter(_ -> stream.nextBoolean(0.3)).count();
        assertThat(yes / 100_000.0).isCloseTo(0.3, within(0.006));
        assertThat(stream.nextBoolean(0)).isFalse();
        assertThat(pressure().nextBoolean(0.9437414798799583)).isFalse();
        assertThat(pressure().nextBoolean(0.9437414798799584)).isTrue();
        assertThat(stream.nextBoolean(1)).isTrue();
    }

    @Test
    void normalDrawsHaveTheMomentsAndTheTailsOfTheNormalDistribution() {
        RandomStream stream = pressure();
        double[] drawn = DoubleStream.generate(stream::nextGaussian).limit(200_000).toArray();
        assertThat(mean(drawn)).isCloseTo(0, within(0.01));
        assertThat(centralMoment(drawn, 2)).isCloseTo(1, within(0.015));
        assertThat(centralMoment(drawn, 3)).isCloseTo(0, within(0.03));
        assertThat(centralMoment(drawn, 4)).isCloseTo(3, within(0.1));
        assertThat(share(drawn, 1.959964)).isCloseTo(0.05, within(0.002));
        assertThat(share(drawn, 2.575829)).isCloseTo(0.01, within(0.001));
    }

    private static RandomStream pressure() {
        return new RandomSource(1).stream("pressure");
    }

    private static List<Long> drawn(RandomStream stream) {
        return LongStream.generate(stream::nextLong).limit(50).boxed().toList();
    }

    private static double mean(double[] drawn) {
        return Arrays.stream(drawn).average().orElseThrow();
    }

    private static double centralMoment(double[] drawn, int order) {
        double mean = mean(drawn);
        return Arrays.stream(drawn)
                .map(d -> StrictMath.pow(d - mean, order))
                .average()
                .orElseThrow();
    }

    private static double share(double[] drawn, double beyond) {
        return Arrays.stream(drawn).filter(d -> Math.abs(d) > beyond).count()
                / (double) drawn.length;
    }
}
