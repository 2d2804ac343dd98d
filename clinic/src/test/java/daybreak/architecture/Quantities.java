package daybreak.architecture;

import daybreak.testkit.architecture.BareDoubles;
import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import java.util.List;
import java.util.Set;

/** What is counted or ordered is a quantity with its own type, never a bare number. */
final class Quantities {

    /** Numeric work: a random stream's own draws, and the physiology of simulated people. */
    private static final Packages KERNELS =
            Packages.of(
                    "daybreak.quantities.random",
                    "daybreak.simulation.physiology..",
                    "daybreak.testkit..",
                    "daybreak.benchmarks..");

    /**
     * The last word of a method that hands a number over in a unit; {@code nearest} is how
     * quantities make it.
     */
    private static final Set<String> UNITS =
            Set.of(
                    "nearest",
                    "milligrams",
                    "micrograms",
                    "grams",
                    "kilograms",
                    "kilogram",
                    "pounds",
                    "litres",
                    "litre",
                    "millilitres",
                    "millilitre",
                    "microlitres",
                    "seconds",
                    "second",
                    "minutes",
                    "minute",
                    "hours",
                    "hour",
                    "days",
                    "day",
                    "mmhg",
                    "kilopascals",
                    "percent");

    private static final Set<String> DRUG =
            Set.of(
                    "dose",
                    "doses",
                    "dosage",
                    "mass",
                    "drug",
                    "ketamine",
                    "esketamine",
                    "bolus",
                    "milligrams",
                    "micrograms",
                    "milligram",
                    "microgram",
                    "mg",
                    "mcg",
                    "ug",
                    "vial",
                    "infused",
                    "infusion",
                    "concentration");

    private Quantities() {}

    static List<Rule> rules() {
        return List.of(
                BareDoubles.nowhereIn(
                        "no-double-in-rules",
                        "Drug is counted in whole micrograms and judged exactly.",
                        Packages.of("daybreak.quantities..", "daybreak.care.."),
                        KERNELS,
                        UNITS),
                BareDoubles.notFor(
                        "no-double-for-drug",
                        "A number without a type has no unit, and a tenfold error no guard.",
                        KERNELS,
                        DRUG,
                        UNITS));
    }
}
