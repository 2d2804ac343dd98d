package daybreak.quantities;

import static daybreak.quantities.Quantities.concentrations;
import static daybreak.quantities.Quantities.doseRates;
import static daybreak.quantities.Quantities.durations;
import static daybreak.quantities.Quantities.flowRates;
import static daybreak.quantities.Quantities.masses;
import static daybreak.quantities.Quantities.percents;
import static daybreak.quantities.Quantities.pressures;
import static daybreak.quantities.Quantities.rates;
import static daybreak.quantities.Quantities.volumes;
import static daybreak.quantities.Quantities.weightDoseRates;
import static daybreak.quantities.Quantities.weightDoses;
import static daybreak.quantities.Quantities.weights;
import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.UNNECESSARY;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArithmeticProps {

    @Test
    void addingIsTheSameInAnyOrderAndTakenBackExactly() {
        Property.forAll(
                masses(),
                masses(),
                masses(),
                (a, b, c) -> {
                    assertThat(a.plus(b)).isEqualTo(b.plus(a));
                    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
                    assertThat(a.plus(b).minus(b)).isEqualTo(a);
                    assertThat(a.plus(Mass.NONE)).isEqualTo(a);
                    assertThat(a.plus(a).plus(a)).isEqualTo(a.times(3));
                });
        Property.forAll(
                volumes(),
                volumes(),
                volumes(),
                (a, b, c) -> {
                    assertThat(a.plus(b)).isEqualTo(b.plus(a));
                    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
                    assertThat(a.plus(b).minus(b)).isEqualTo(a);
                    assertThat(a.plus(Volume.NONE)).isEqualTo(a);
                    assertThat(a.plus(a).plus(a)).isEqualTo(a.times(3));
                });
        Property.forAll(
                weightDoses(),
                weightDoses(),
                (a, b) -> {
                    assertThat(a.plus(b)).isEqualTo(b.plus(a));
                    assertThat(a.plus(b).minus(b)).isEqualTo(a);
                });
    }

    @Test
    void aFractionIsComparedByItsValue() {
        Property.forAll(
                Gen.longs(0, 1_000),
                Gen.longs(1, 1_000),
                Gen.longs(1, 1_000),
                (n, d, k) -> {
                    Ratio ratio = new Ratio(n, d);
                    assertThat(new Ratio(n * k, d * k)).isEqualTo(ratio);
                    assertThat(Integer.signum(ratio.compareTo(new Ratio(k, d))))
                            .isEqualTo(Long.compare(n, k));
                    assertThat(
                                    BigInteger.valueOf(ratio.numerator())
                                            .gcd(BigInteger.valueOf(ratio.denominator())))
                            .isEqualTo(BigInteger.ONE);
                });
        assertThat(new Ratio(Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .isLessThan(new Ratio(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2));
    }

    @Test
    void dividingIsUndoneByMultiplyingWithoutRounding() {
        Gen<Volume> some = volumes().filter(volume -> !volume.isZero());
        Gen<Duration> time = durations().filter(duration -> !duration.isZero());
        Property.forAll(
                masses(),
                some,
                (mass, volume) ->
                        assertThat(volume.times(mass.dividedBy(volume), UNNECESSARY))
                                .isEqualTo(mass));
        Property.forAll(
                masses(),
                weights(),
                (mass, weight) ->
                        assertThat(mass.dividedBy(weight).times(weight, UNNECESSARY))
                                .isEqualTo(mass));
        Property.forAll(
                masses(),
                time,
                (mass, duration) ->
                        assertThat(mass.dividedBy(duration).times(duration, UNNECESSARY))
                                .isEqualTo(mass));
        Property.forAll(
                volumes(),
                time,
                (volume, duration) ->
                        assertThat(volume.dividedBy(duration).times(duration, UNNECESSARY))
                                .isEqualTo(volume));
        Property.forAll(
                weightDoses(),
                time,
                (dose, duration) ->
                        assertThat(dose.dividedBy(duration).times(duration)).isEqualTo(dose));
        Property.forAll(
                doseRates(),
                weights(),
                (rate, weight) -> assertThat(rate.dividedBy(weight).times(weight)).isEqualTo(rate));
    }

    @Test
    void flowTimesConcentrationIsADoseRateThatEitherGivesBack() {
        Gen<Concentration> some = concentrations().filter(c -> !c.isZero());
        Gen<FlowRate> flowing = Gen.ints(1, 20_000).map(tenths -> FlowRate.of(tenths + " mL/10 h"));
        Property.forAll(
                flowing,
                some,
                (flow, concentration) -> {
                    DoseRate rate = flow.times(concentration);
                    assertThat(rate.dividedBy(concentration)).isEqualTo(flow);
                    assertThat(rate.dividedBy(flow)).isEqualTo(concentration);
                });
    }

    @Test
    void volumeAndTimeAtAFlowGiveEachOtherBackWithinTheirSteps() {
        Gen<FlowRate> flowing = Gen.ints(1, 20_000).map(tenths -> FlowRate.of(tenths + " mL/10 h"));
        Property.forAll(
                volumes(),
                flowing,
                (volume, flow) -> {
                    Duration lasts = volume.dividedBy(flow, CEILING);
                    assertThat(flow.times(lasts, FLOOR)).isGreaterThanOrEqualTo(volume);
                    if (!lasts.isZero()) {
                        assertThat(flow.times(lasts.minusNanos(1_000), FLOOR)).isLessThan(volume);
                    }
                });
        Property.forAll(
                masses(),
                flowing,
                (mass, flow) -> {
                    DoseRate rate = flow.times(Concentration.of("1 mg/mL"));
                    Duration lasts = mass.dividedBy(rate, CEILING);
                    assertThat(rate.times(lasts, FLOOR)).isGreaterThanOrEqualTo(mass);
                });
    }

    @Test
    void roundingDownAndUpEncloseTheExactValueWithinOneStep() {
        Property.forAll(
                masses(),
                concentrations().filter(c -> !c.isZero()),
                (mass, strength) -> {
                    Volume floor = mass.dividedBy(strength, FLOOR);
                    Volume ceiling = mass.dividedBy(strength, CEILING);
                    assertThat(floor.times(strength, FLOOR)).isLessThanOrEqualTo(mass);
                    assertThat(ceiling.times(strength, CEILING)).isGreaterThanOrEqualTo(mass);
                    assertThat(ceiling.microlitres() - floor.microlitres()).isBetween(0L, 1L);
                });
        Property.forAll(
                weightDoses(),
                weights(),
                (dose, weight) -> {
                    Mass floor = dose.times(weight, FLOOR);
                    Mass ceiling = dose.times(weight, CEILING);
                    assertThat(floor.dividedBy(weight)).isLessThanOrEqualTo(dose);
                    assertThat(ceiling.dividedBy(weight)).isGreaterThanOrEqualTo(dose);
                    assertThat(ceiling.micrograms() - floor.micrograms()).isBetween(0L, 1L);
                });
    }

    @Test
    void aVolumeAsASyringeShowsItIsAWholeNumberOfItsLines() {
        Gen<Volume> lines = Gen.of(10L, 20L, 100L, 500L).map(Volume::new);
        Property.forAll(
                volumes(),
                lines,
                (volume, line) -> {
                    Volume floor = volume.roundedTo(line, FLOOR);
                    assertThat(floor.microlitres() % line.microlitres()).isZero();
                    assertThat(floor).isLessThanOrEqualTo(volume);
                    assertThat(volume).isLessThan(floor.plus(line));
                    assertThat(floor.roundedTo(line, UNNECESSARY)).isEqualTo(floor);
                });
    }

    @Test
    void aFlowAsAPumpIsSetIsAWholeNumberOfItsSteps() {
        FlowRate step = FlowRate.of("0.1 mL/h");
        Property.forAll(
                flowRates(),
                flow -> {
                    FlowRate set = flow.roundedTo(step, FLOOR);
                    BigDecimal millilitres = set.in(VolumeUnit.ML, DurationUnit.H, 1, UNNECESSARY);
                    assertThat(set).isEqualTo(FlowRate.of(millilitres.toPlainString() + " mL/h"));
                    assertThat(set).isLessThanOrEqualTo(flow);
                    assertThat(set.in(VolumeUnit.ML, DurationUnit.H, 1, UNNECESSARY))
                            .isEqualTo(flow.in(VolumeUnit.ML, DurationUnit.H, 1, FLOOR));
                });
    }

    @Test
    void orderAgreesWithEqualityInEveryDimension() {
        ordered(masses());
        ordered(volumes());
        ordered(weights());
        ordered(concentrations());
        ordered(flowRates());
        ordered(doseRates());
        ordered(weightDoses());
        ordered(weightDoseRates());
        ordered(pressures());
        ordered(rates());
        ordered(percents());
    }

    @Test
    void aToleranceIsKeptExactly() {
        Property.forAll(
                masses(),
                Gen.ints(0, 100),
                (reference, hundredths) -> {
                    Percent tolerance = Percent.ofHundredths(hundredths);
                    long most = reference.micrograms() * hundredths / 100;
                    Mass edge = reference.plus(new Mass(most));
                    assertThat(edge.isWithin(tolerance, reference)).isTrue();
                    assertThat(edge.plus(new Mass(1)).isWithin(tolerance, reference)).isFalse();
                    assertThat(reference.minus(new Mass(most)).isWithin(tolerance, reference))
                            .isTrue();
                });
        Property.forAll(
                volumes(),
                volume -> {
                    assertThat(volume.isWithin(Percent.of("0 %"), volume)).isTrue();
                    assertThat(volume.plus(new Volume(1)).isWithin(Percent.of("0 %"), volume))
                            .isFalse();
                });
    }

    @Test
    void theNearestDoubleIsThatOfThePlainDivision() {
        Property.forAll(
                Gen.longs(0, 1L << 50),
                Gen.longs(1, 1L << 20),
                (n, d) ->
                        assertThat(new WeightDose(new Ratio(n, d)).milligramsPerKilogram())
                                .isEqualTo((double) n / (double) d));
    }

    private static <T extends Comparable<T>> void ordered(Gen<T> values) {
        Property.forAll(
                values,
                values,
                (a, b) -> {
                    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
                    assertThat(Integer.signum(a.compareTo(b)))
                            .isEqualTo(-Integer.signum(b.compareTo(a)));
                });
    }
}
