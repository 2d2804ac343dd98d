package daybreak.care.detection;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.AlarmTable;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * An extreme heart rate beside a normal pulse: the electrodes are at fault, not the heart. A heart
 * rate of 0 with a pulse is no asystole.
 */
public final class Disagreement {

    private Disagreement() {}

    /** True when the pulse is one that a beating, quiet heart gives. */
    public static boolean isNormal(AlarmTable table, VitalValue pulse) {
        return table.delayed().stream()
                .filter(rule -> rule.sign() == VitalSign.PULSE_RATE)
                .allMatch(rule -> rule.isWithin(pulse));
    }

    /**
     * What the heart rate says beside such a pulse.
     *
     * @return past when it lies beyond the most urgent limits of a heart rate
     */
    public static Reach besideNormalPulse(AlarmTable table, VitalValue heartRate) {
        return table.delayed().stream()
                .filter(rule -> rule.sign() == VitalSign.HEART_RATE)
                .map(rule -> rule.levels().getLast())
                .filter(level -> level.limit().value().isPassedBy(heartRate))
                .<Reach>map(level -> past(table, level, heartRate))
                .findFirst()
                .orElseGet(Reach.Within::new);
    }

    private static Reach past(AlarmTable table, DelayedRule.Level level, VitalValue heartRate) {
        BigDecimal severity = level.limit().value().excessOf(heartRate);
        return new Reach.Past(
                EnumSet.of(tier(table)), new Worst(Delayed.found(heartRate), severity));
    }

    /** What the newest heart rate of a device makes of the disagreement. */
    public static Verdict verdict(AlarmTable table, Run run, Reach reach) {
        return switch (reach) {
            case Reach.Past past -> past(table, run, past);
            case Reach.Within _ -> new Verdict.Within();
            case Reach.Nothing _ -> new Verdict.Silent();
        };
    }

    private static Verdict past(AlarmTable table, Run run, Reach.Past past) {
        return run.complete(Map.of(tier(table), table.disagreement().value()))
                .<Verdict>map(tier ->
                        new Verdict.Stands(tier, run.met().orElseThrow(), run.worst(), List.of()))
                .orElseGet(() -> new Verdict.Begun(past.value()));
    }

    private static Tier tier(AlarmTable table) {
        return table.technical(Condition.HEART_RATE_DISAGREES).tier().value();
    }
}
