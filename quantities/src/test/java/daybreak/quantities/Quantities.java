package daybreak.quantities;

import daybreak.testkit.property.Gen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Generators of quantities, for the properties of every module. */
public final class Quantities {

    private static final Gen<Ratio> RATIOS =
            Gen.both(Gen.longs(0, 1_000_000), Gen.longs(1, 1_000_000), Ratio::new);

    private Quantities() {}

    /** Up to 10 g, what a ledger may hold of one drug. */
    public static Gen<Mass> masses() {
        return Gen.longs(0, 10_000_000).map(Mass::new);
    }

    /** Up to 10 L. */
    public static Gen<Volume> volumes() {
        return Gen.longs(0, 10_000_000).map(Volume::new);
    }

    /** Up to 500 kg. */
    public static Gen<Weight> weights() {
        return Gen.longs(1, 500_000).map(Weight::new);
    }

    /** Up to a day, by the microsecond. */
    public static Gen<Duration> durations() {
        return Gen.longs(0, 86_400_000_000L).map(micros -> Duration.of(micros, ChronoUnit.MICROS));
    }

    /** Strengths that can be written down, and some that have no last digit. */
    public static Gen<Concentration> concentrations() {
        return RATIOS.map(Concentration::new);
    }

    public static Gen<FlowRate> flowRates() {
        return Gen.both(volumes(), durations().filter(d -> !d.isZero()), Volume::dividedBy);
    }

    public static Gen<DoseRate> doseRates() {
        return Gen.both(masses(), durations().filter(d -> !d.isZero()), Mass::dividedBy);
    }

    public static Gen<WeightDose> weightDoses() {
        return Gen.both(masses(), weights(), Mass::dividedBy);
    }

    public static Gen<WeightDoseRate> weightDoseRates() {
        return Gen.both(doseRates(), weights(), DoseRate::dividedBy);
    }

    public static Gen<Pressure> pressures() {
        return decimals(300).map(Pressure::new);
    }

    public static Gen<Rate> rates() {
        return decimals(400).map(Rate::new);
    }

    public static Gen<Percent> percents() {
        return decimals(200).map(Percent::new);
    }

    private static Gen<BigDecimal> decimals(long highest) {
        return Gen.ints(0, 4).flatMap(scale -> Gen.decimals("0", Long.toString(highest), scale));
    }
}
