package daybreak.care.detection;

import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A continuous sign against its row of the alarm table. */
public final class Delayed {

    private Delayed() {}

    /** What the value says to the row. */
    public static Reach reach(DelayedRule rule, VitalValue value) {
        if (rule.ignores(value)) {
            return new Reach.Nothing();
        }
        Set<Tier> past = EnumSet.noneOf(Tier.class);
        BigDecimal severity = BigDecimal.ZERO;
        for (DelayedRule.Level level : rule.levels()) {
            if (level.limit().value().isPassedBy(value)) {
                past.add(level.tier());
                severity = severity.max(level.limit().value().excessOf(value));
            }
        }
        return past.isEmpty()
                ? new Reach.Within()
                : new Reach.Past(past, new Worst(found(value), severity));
    }

    /** What the newest sample of a device makes of the row. */
    public static Verdict verdict(DelayedRule rule, Run run, Reach reach) {
        return switch (reach) {
            case Reach.Past past -> past(rule, run, past);
            case Reach.Within _ -> new Verdict.Within();
            case Reach.Nothing _ -> new Verdict.Silent();
        };
    }

    /** What a typed value makes of the row: an assessment needs no delay. */
    public static Verdict assessed(DelayedRule rule, ClinicTime at, VitalValue value) {
        return switch (reach(rule, value)) {
            case Reach.Past past -> stands(rule, mostUrgent(past), at, Optional.of(past.value()));
            case Reach.Within _ -> new Verdict.Within();
            case Reach.Nothing _ -> new Verdict.Silent();
        };
    }

    private static Verdict past(DelayedRule rule, Run run, Reach.Past past) {
        return run.complete(delays(rule))
                .<Verdict>map(tier -> stands(rule, tier, run.met().orElseThrow(), run.worst()))
                .orElseGet(() -> new Verdict.Begun(past.value()));
    }

    private static Verdict stands(
            DelayedRule rule, Tier tier, ClinicTime met, Optional<Worst> worst) {
        Bound limit = rule.level(tier).limit().value().bound();
        return new Verdict.Stands(tier, met, worst, List.of(limit));
    }

    /** How long each tier of the row must last. */
    static Map<Tier, Duration> delays(DelayedRule rule) {
        Map<Tier, Duration> delays = new EnumMap<>(Tier.class);
        rule.levels().forEach(level -> delays.put(level.tier(), level.delay().value()));
        return delays;
    }

    private static Tier mostUrgent(Reach.Past past) {
        return past.tiers().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    static Found found(VitalValue value) {
        return new Found(value.amountText(), value.sign().unit());
    }
}
