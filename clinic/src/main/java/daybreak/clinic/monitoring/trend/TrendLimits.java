package daybreak.clinic.monitoring.trend;

import daybreak.care.protocol.DelayedRule;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import java.util.ArrayList;
import java.util.List;

/** The limits that a trend shows: the lowest tier of each row that is judged in the phase. */
public final class TrendLimits {

    private TrendLimits() {}

    /** The lines to draw for a phase. Pulse and heart rate have the same limits; one is drawn. */
    public static List<VitalValue> of(Protocol protocol, Phase phase) {
        List<VitalValue> limits = new ArrayList<>();
        for (DelayedRule rule : protocol.alarms().delayed()) {
            if (rule.phases().contains(phase) && rule.sign() != VitalSign.PULSE_RATE) {
                limits.add(rule.levels().getFirst().limit().value().value());
            }
        }
        return limits.stream().filter(limit -> !limit.isZero()).distinct().toList();
    }
}
