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
import static java.math.RoundingMode.HALF_EVEN;
import static java.math.RoundingMode.UNNECESSARY;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.hazards.Controls;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@Controls("H04")
class TextProps {

    @Test
    void whatIsPrintedReadsBackAsTheSameValue() {
        readsBack(masses(), Mass::parse);
        readsBack(Gen.longs(0, Long.MAX_VALUE).map(Mass::new), Mass::parse);
        readsBack(volumes(), Volume::parse);
        readsBack(Gen.longs(0, Long.MAX_VALUE).map(Volume::new), Volume::parse);
        readsBack(weights(), text -> Weight.parse(text, UNNECESSARY));
        readsBack(concentrations(), Concentration::parse);
        readsBack(flowRates(), FlowRate::parse);
        readsBack(doseRates(), DoseRate::parse);
        readsBack(weightDoses(), WeightDose::parse);
        readsBack(weightDoseRates(), WeightDoseRate::parse);
        readsBack(pressures(), Pressure::parse);
        readsBack(rates(), Rate::parse);
        readsBack(percents(), Percent::parse);
    }

    @Test
    void everyRatioThatCanBeKeptReadsBackFromItsPrint() {
        Gen<Ratio> any =
                Gen.both(Gen.longs(0, Long.MAX_VALUE), Gen.longs(1, Long.MAX_VALUE), Ratio::new);
        readsBack(any.map(Concentration::new), Concentration::parse);
        readsBack(any.map(FlowRate::new), FlowRate::parse);
        readsBack(any.map(DoseRate::new), DoseRate::parse);
        readsBack(any.map(WeightDose::new), WeightDose::parse);
        readsBack(any.map(WeightDoseRate::new), WeightDoseRate::parse);
    }

    @Test
    void aDurationReadsBackFromItsPrint() {
        Property.forAll(
                durations(),
                duration ->
                        assertThat(Durations.of(Durations.print(duration))).isEqualTo(duration));
        Property.forAll(
                Gen.ints(0, 100_000),
                minutes ->
                        assertThat(Durations.of(Durations.print(Duration.ofMinutes(minutes))))
                                .isEqualTo(Duration.ofMinutes(minutes)));
    }

    /** The institute for safe medication practices' rules against tenfold errors. */
    @Test
    void nothingIsPrintedThatHasBeenMisread() {
        List<Gen<?>> all =
                List.of(
                        masses(),
                        volumes(),
                        weights(),
                        concentrations(),
                        flowRates(),
                        doseRates(),
                        weightDoses(),
                        weightDoseRates(),
                        pressures(),
                        rates(),
                        percents());
        for (Gen<?> quantities : all) {
            Property.forAll(
                    quantities,
                    quantity ->
                            assertThat(quantity.toString())
                                    .matches(
                                            "(0|[1-9][0-9]*)(\\.[0-9]*[1-9])? \\S+?(/([1-9][0-9]* )?\\S+)?")
                                    .doesNotContain("\u00B5", "\u03BC", "ug", "E"));
        }
    }

    @Test
    void noTextMakesAReaderThrow() {
        Gen<String> units = Gen.of("mg", "mcg", "mL", "kg", "lb", "h", "min", "mmHg", "%", "d");
        Gen<String> pieces =
                Gen.oneOf(
                        Gen.text(6),
                        units,
                        Gen.of("/", " ", ".", "0", "-", ","),
                        Gen.text("0123456789", 1, 20));
        Gen<String> texts = pieces.list(0, 8).map(parts -> String.join("", parts));
        Property.inCases(1_000)
                .forAll(
                        texts,
                        text -> {
                            for (Function<String, Parsed<?>> reader : readers()) {
                                switch (reader.apply(text)) {
                                    case Parsed.Ok<?>(var value) ->
                                            assertThat(reader.apply(printed(value)))
                                                    .isEqualTo(new Parsed.Ok<>(value));
                                    case Parsed.Refused<?>(var problem) ->
                                            assertThat(problem.english())
                                                    .isNotBlank()
                                                    .doesNotContain("\n", "\r");
                                }
                            }
                        });
    }

    private static String printed(Object value) {
        return value instanceof Duration duration ? Durations.print(duration) : value.toString();
    }

    private static List<Function<String, Parsed<?>>> readers() {
        return List.of(
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
    }

    private static <T> void readsBack(Gen<T> values, Function<String, Parsed<T>> reader) {
        Property.forAll(
                values,
                value ->
                        assertThat(reader.apply(value.toString()))
                                .isEqualTo(new Parsed.Ok<>(value)));
    }
}
