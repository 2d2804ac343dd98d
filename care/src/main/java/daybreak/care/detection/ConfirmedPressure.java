package daybreak.care.detection;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.PressureFinding.Asks;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.protocol.PressureRules;
import daybreak.quantities.time.ClinicTime;
import java.util.Optional;

/**
 * Absolute pressure while running and recovering: one value raises medium; high needs the next
 * value as well, unless one is past the limit for a single value.
 */
final class ConfirmedPressure {

    private final PressureRules.Confirmed rules;
    private final Optional<PressureReading> previous;
    private final PressureReading reading;

    ConfirmedPressure(
            PressureRules.Confirmed rules,
            Optional<PressureReading> previous,
            PressureReading reading) {
        this.rules = rules;
        this.previous = previous;
        this.reading = reading;
    }

    PressureFinding finding() {
        return new PressureFinding(Condition.PRESSURE_HIGH, verdict(), asks());
    }

    private Verdict verdict() {
        if (isConfirmed(rules.high().value())) {
            return stands(Tier.HIGH, rules.high().value());
        }
        if (reading.isPast(rules.single().value())) {
            return stands(Tier.HIGH, rules.single().value());
        }
        if (reading.isPast(rules.medium().value())) {
            return stands(Tier.MEDIUM, rules.medium().value());
        }
        return reading.isComplete() ? new Verdict.Within() : new Verdict.Silent();
    }

    private Asks asks() {
        boolean first = isFirstPast(rules.medium().value());
        boolean undecided =
                isFirstPast(rules.high().value()) && !reading.isPast(rules.single().value());
        return first || undecided ? Asks.A_REPEAT : Asks.NOTHING;
    }

    private Verdict stands(Tier tier, PressureLimit limit) {
        return new Verdict.Stands(
                tier, metAt(), Optional.of(reading.beyond(rules.medium().value())), limit.bounds());
    }

    private ClinicTime metAt() {
        return previous.filter(before -> before.isPast(rules.medium().value()))
                .map(PressureReading::at)
                .orElse(reading.at());
    }

    private boolean isConfirmed(PressureLimit limit) {
        return reading.isPast(limit) && previous.filter(before -> before.isPast(limit)).isPresent();
    }

    private boolean isFirstPast(PressureLimit limit) {
        return reading.isPast(limit) && !isConfirmed(limit);
    }
}
