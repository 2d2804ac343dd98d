package daybreak.clinic.protocol.document;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.TechnicalRule;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.evidence.Sourced;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The section on the means of watching. */
final class TechnicalSection {

    private final Field section;
    private final Sourcing sourcing;
    private final Map<VitalSign, Sourced<Tier>> continuous;

    TechnicalSection(Field document, Sourcing sourcing) {
        this.section = document.at("technical");
        this.sourcing = sourcing;
        this.continuous = readContinuous();
    }

    Map<Condition, TechnicalRule> rules() {
        Map<Condition, TechnicalRule> rules = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            if (condition.kind() == Kind.TECHNICAL) {
                Field row = section.at(condition.openName());
                rules.put(
                        condition,
                        new TechnicalRule(condition, tier(condition, row), Sourcing.step(row)));
            }
        }
        return rules;
    }

    Sourced<Duration> disagreement() {
        Field row = section.at(Condition.HEART_RATE_DISAGREES.openName());
        return sourcing.of(row.at("delay"), Writing::time);
    }

    /** The signs that are expected all the time, and how urgent the absence of each is. */
    Map<VitalSign, Sourced<Tier>> continuous() {
        return continuous;
    }

    private Map<VitalSign, Sourced<Tier>> readContinuous() {
        Field row = section.at(Condition.NO_VALUE.openName());
        Map<VitalSign, Sourced<Tier>> tiers = new EnumMap<>(VitalSign.class);
        for (VitalSign sign : VitalSign.values()) {
            row.optional(sign.openName())
                    .ifPresent(field -> tiers.put(sign, sourcing.of(field, Writing::tier)));
        }
        return tiers;
    }

    // A missing value has a tier of its own for each sign; as a condition it is as urgent as the
    // most urgent of them.
    private Sourced<Tier> tier(Condition condition, Field row) {
        if (condition != Condition.NO_VALUE) {
            return sourcing.of(row.at("tier"), Writing::tier);
        }
        return continuous.values().stream()
                .max(Comparator.comparing(Sourced::value))
                .orElseThrow(() -> new IllegalStateException("no sign is expected all the time"));
    }
}
