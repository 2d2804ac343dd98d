package daybreak.clinic.protocol.document;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.vitals.VitalSign;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows for continuous signs: which sign each condition speaks of. */
enum Row {
    SPO2_LOW(Condition.SPO2_LOW, VitalSign.SPO2),
    HEART_RATE_HIGH(Condition.HEART_RATE_HIGH, VitalSign.HEART_RATE),
    HEART_RATE_LOW(Condition.HEART_RATE_LOW, VitalSign.HEART_RATE),
    PULSE_RATE_HIGH(Condition.PULSE_RATE_HIGH, VitalSign.PULSE_RATE),
    PULSE_RATE_LOW(Condition.PULSE_RATE_LOW, VitalSign.PULSE_RATE),
    RESPIRATORY_RATE_HIGH(Condition.RESPIRATORY_RATE_HIGH, VitalSign.RESPIRATORY_RATE),
    RESPIRATORY_RATE_LOW(Condition.RESPIRATORY_RATE_LOW, VitalSign.RESPIRATORY_RATE) {
        // No breath at all is apnoea, a row of its own.
        @Override
        DelayedRule.Zero zero() {
            return DelayedRule.Zero.SAYS_NOTHING;
        }
    },
    APNOEA(Condition.APNOEA, VitalSign.RESPIRATORY_RATE);

    private final Condition condition;
    private final VitalSign sign;

    Row(Condition condition, VitalSign sign) {
        this.condition = condition;
        this.sign = sign;
    }

    VitalSign sign() {
        return sign;
    }

    DelayedRule.Zero zero() {
        return DelayedRule.Zero.IS_JUDGED;
    }

    /** Where the row stands. */
    Field field(Field document) {
        return document.at("alarms").at(condition.openName());
    }

    /** The tiers that the row has, from the least urgent on. */
    List<Field> levels(Field document) {
        Field row = field(document);
        return Arrays.stream(Tier.values())
                .map(Tier::openName)
                .map(row::optional)
                .flatMap(Optional::stream)
                .toList();
    }

    DelayedRule rule(Field document, Sourcing sourcing) {
        Field row = field(document);
        return new DelayedRule(
                condition,
                sign,
                row.at("phases").texts().stream()
                        .map(Writing::phase)
                        .collect(Collectors.toUnmodifiableSet()),
                zero(),
                Arrays.stream(Tier.values())
                        .flatMap(tier -> level(row, tier, sourcing).stream())
                        .toList());
    }

    private Optional<DelayedRule.Level> level(Field row, Tier tier, Sourcing sourcing) {
        return row.optional(tier.openName())
                .map(level ->
                        new DelayedRule.Level(
                                tier,
                                sourcing.of(level.at("limit"), text -> Writing.limit(sign, text)),
                                sourcing.of(level.at("delay"), Writing::time),
                                Sourcing.step(level)));
    }
}
