package daybreak.care.protocol;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.evidence.Sourced;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The alarm table: each condition exactly once.
 *
 * @param delayed the continuous signs
 * @param disagreement how long a heart rate must disagree with the pulse
 * @param pressure by profile
 * @param baseline the pressure rows that are the same in every profile
 * @param technical faults in the means of watching
 * @param continuous the signs whose values are expected all the time, and how urgent their absence
 *     is
 */
public record AlarmTable(
        List<DelayedRule> delayed,
        Sourced<Duration> disagreement,
        Map<PressureProfile, PressureRules> pressure,
        BaselineRules baseline,
        Map<Condition, TechnicalRule> technical,
        Map<VitalSign, Sourced<Tier>> continuous) {

    public AlarmTable {
        delayed = List.copyOf(delayed);
        pressure = Collections.unmodifiableMap(new EnumMap<>(pressure));
        technical = Collections.unmodifiableMap(new EnumMap<>(technical));
        continuous = Collections.unmodifiableMap(new EnumMap<>(continuous));
    }

    /**
     * The row of a technical condition.
     *
     * @throws IllegalArgumentException when the table has none
     */
    public TechnicalRule technical(Condition condition) {
        TechnicalRule rule = technical.get(condition);
        if (rule == null) {
            throw new IllegalArgumentException("no technical row for " + condition.openName());
        }
        return rule;
    }

    /**
     * The pressure rows of a profile.
     *
     * @throws IllegalArgumentException when the table has none
     */
    public PressureRules pressure(PressureProfile profile) {
        PressureRules rules = pressure.get(profile);
        if (rules == null) {
            throw new IllegalArgumentException("no pressure rows for profile " + profile);
        }
        return rules;
    }

    /**
     * The row of a condition of a continuous sign.
     *
     * @throws IllegalArgumentException when the table has none
     */
    public DelayedRule delayed(Condition condition) {
        return delayed.stream()
                .filter(rule -> rule.condition() == condition)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no row for " + condition.openName()));
    }

    /**
     * How urgent the absence of a continuous sign is.
     *
     * @throws IllegalArgumentException when the sign is not expected all the time
     */
    public Tier urgencyOfAbsence(VitalSign sign) {
        Sourced<Tier> tier = continuous.get(sign);
        if (tier == null) {
            throw new IllegalArgumentException(sign.openName() + " is not expected all the time");
        }
        return tier.value();
    }
}
