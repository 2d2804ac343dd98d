package daybreak.care.detection;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.PressureFinding.Asks;
import daybreak.care.protocol.Limit;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;

/** One low systolic value raises medium; two in a row below the lower limit raise high. */
final class LowPressure {

    private final Limit medium;
    private final Limit high;
    private final Optional<PressureReading> previous;
    private final PressureReading reading;

    LowPressure(
            Limit medium, Limit high, Optional<PressureReading> previous, PressureReading reading) {
        this.medium = medium;
        this.high = high;
        this.previous = previous;
        this.reading = reading;
    }

    PressureFinding finding() {
        return new PressureFinding(Condition.PRESSURE_LOW, verdict(), asks());
    }

    private Verdict verdict() {
        if (isConfirmed(high)) {
            return stands(Tier.HIGH, high);
        }
        if (reading.isPast(medium)) {
            return stands(Tier.MEDIUM, medium);
        }
        return reading.systolic().isPresent() ? new Verdict.Within() : new Verdict.Silent();
    }

    private Asks asks() {
        return isFirstPast(medium) || isFirstPast(high) ? Asks.A_REPEAT : Asks.NOTHING;
    }

    private Verdict stands(Tier tier, Limit limit) {
        Worst worst =
                new Worst(reading.found(), reading.systolic().map(medium::excessOf).orElseThrow());
        return new Verdict.Stands(tier, metAt(), Optional.of(worst), List.of(limit.bound()));
    }

    private ClinicTime metAt() {
        return previous.filter(before -> before.isPast(medium))
                .map(PressureReading::at)
                .orElse(reading.at());
    }

    private boolean isConfirmed(Limit limit) {
        return reading.isPast(limit) && previous.filter(before -> before.isPast(limit)).isPresent();
    }

    private boolean isFirstPast(Limit limit) {
        return reading.isPast(limit) && !isConfirmed(limit);
    }
}
