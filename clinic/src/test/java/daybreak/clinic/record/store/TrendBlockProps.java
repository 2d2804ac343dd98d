package daybreak.clinic.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.VitalSign;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendBlockProps {

    private static final long MINUTE = 29_540_310;

    private static Gen<TrendSample> samples(long minute) {
        return draws ->
                new TrendSample(
                        TrendSample.startOf(minute) + Gen.longs(0, 59_999_999).draw(draws),
                        new TrendSample.Line(
                                Gen.of(VitalSign.values()).draw(draws),
                                Gen.booleans().draw(draws),
                                Gen.of('m', 't').draw(draws),
                                Gen.ints(1, 300).draw(draws)),
                        amounts().draw(draws));
    }

    private static Gen<BigDecimal> amounts() {
        return Gen.oneOf(
                Gen.decimals("0", "300", 0),
                Gen.decimals("-50", "300", 2),
                Gen.both(
                        Gen.longs(),
                        Gen.ints(-300, 300),
                        (digits, scale) ->
                                new BigDecimal(
                                        BigInteger.valueOf(digits).pow(2).shiftRight(3), scale)));
    }

    @Test
    void aMinuteIsUnpackedAsItWasPacked() {
        Property.forAll(
                Gen.oneOf(Gen.constant(MINUTE), Gen.longs(-40_000_000, 40_000_000))
                        .flatMap(minute -> samples(minute).list(0, 40)),
                drawn -> {
                    List<TrendSample> samples = TrendBlock.merged(drawn, List.of());
                    if (!samples.isEmpty()) {
                        long minute = samples.getFirst().minute();
                        assertThat(TrendBlock.unpack(minute, TrendBlock.pack(minute, samples)))
                                .isEqualTo(samples);
                    }
                });
    }

    @Test
    void itDoesNotMatterInHowManyStepsAMinuteWasMerged() {
        Property.forAll(
                samples(MINUTE).list(0, 20),
                samples(MINUTE).list(0, 20),
                samples(MINUTE).list(0, 20),
                (first, second, third) ->
                        assertThat(TrendBlock.merged(TrendBlock.merged(first, second), third))
                                .isEqualTo(TrendBlock.merged(first, concatenated(second, third))));
    }

    private static List<TrendSample> concatenated(
            List<TrendSample> first, List<TrendSample> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Test
    void aValueASecondTakesSomeThreeBytes() {
        List<TrendSample> minute =
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                new TrendSample(
                                        TrendSample.startOf(MINUTE) + i / 5 * 1_000_000L,
                                        new TrendSample.Line(
                                                List.of(VitalSign.values()).get(i % 5),
                                                false,
                                                'm',
                                                7),
                                        BigDecimal.valueOf(90 + i % 7)))
                        .toList();
        assertThat(TrendBlock.pack(MINUTE, minute).length).isLessThan(300 * 4);
    }
}
