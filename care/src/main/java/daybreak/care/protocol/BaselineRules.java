package daybreak.care.protocol;

import daybreak.care.alarm.Tier;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.evidence.Sourced;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * The pressure rows that are the same in every profile: a rise from the person's own baseline, a
 * low pressure, and the repeat that a value past a limit asks for.
 *
 * @param repeat after how long the cuff is due again
 */
public record BaselineRules(Rise rise, Low low, Sourced<Duration> repeat) {

    /**
     * Two values in a row that far above the baseline raise medium. Judged while running and
     * recovering.
     *
     * @param systolic a difference in mmHg
     * @param diastolic a difference in mmHg
     */
    public record Rise(Sourced<VitalValue> systolic, Sourced<VitalValue> diastolic, NextStep step) {

        /** The limit for a person. */
        public PressureLimit above(BaselinePressure baseline) {
            return new PressureLimit(
                    raised(baseline.systolic(), systolic.value()),
                    raised(baseline.diastolic(), diastolic.value()));
        }

        private static Limit raised(VitalValue from, VitalValue by) {
            return new Limit(
                    Comparison.AT_LEAST,
                    new VitalValue(from.sign(), from.amount().add(by.amount())));
        }
    }

    /**
     * One value raises medium, two in a row below the lower limit raise high. Judged in every
     * phase.
     *
     * @param medium the systolic limit
     * @param fallPercent or more than so many percent below the baseline
     * @param high the lower systolic limit
     */
    public record Low(
            Sourced<Limit> medium,
            Sourced<BigDecimal> fallPercent,
            NextStep mediumStep,
            Sourced<Limit> high,
            NextStep highStep) {

        private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);

        /**
         * The medium limit for a person: the absolute one, or the one that follows from the
         * baseline where that is higher.
         */
        public Limit medium(Optional<BaselinePressure> baseline) {
            return baseline.map(this::fallen)
                    .filter(fallen -> fallen.amount().compareTo(absolute().amount()) > 0)
                    .map(fallen -> new Limit(medium.value().comparison(), fallen))
                    .orElse(medium.value());
        }

        /** The next step at that tier: a low pressure is medium or high. */
        public NextStep step(Tier tier) {
            return tier == Tier.HIGH ? highStep : mediumStep;
        }

        private VitalValue absolute() {
            return medium.value().value();
        }

        private VitalValue fallen(BaselinePressure baseline) {
            BigDecimal left = WHOLE_PERCENT.subtract(fallPercent.value()).movePointLeft(2);
            return new VitalValue(VitalSign.SYSTOLIC, baseline.systolic().amount().multiply(left));
        }
    }
}
