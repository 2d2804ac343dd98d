package daybreak.care.protocol;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.VitalSign;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The clinic's own rules, as far as vital signs go: one version of the document, whole. A watch
 * pins the version that was in force when it was opened.
 *
 * @param version which document
 * @param profile which pressure rows are in force
 * @param ranges which values are possible, every sign
 * @param alarms the alarm table
 * @param schedule when something is due
 * @param signal when a source is believed
 * @param sound how long an alarm may be silent
 */
public record Protocol(
        ProtocolVersion version,
        PressureProfile profile,
        Map<VitalSign, PossibleRange> ranges,
        AlarmTable alarms,
        Schedule schedule,
        SignalRules signal,
        SoundLimits sound) {

    public Protocol {
        ranges = Collections.unmodifiableMap(new EnumMap<>(ranges));
    }

    /** True when the condition is judged in that phase. */
    public boolean judges(Condition condition, Phase phase) {
        return switch (condition) {
            case SPO2_LOW,
                    HEART_RATE_HIGH,
                    HEART_RATE_LOW,
                    PULSE_RATE_HIGH,
                    PULSE_RATE_LOW,
                    RESPIRATORY_RATE_HIGH,
                    RESPIRATORY_RATE_LOW,
                    APNOEA ->
                    alarms.delayed(condition).phases().contains(phase);
            case PRESSURE_HIGH_BEFORE -> phase == Phase.BEFORE;
            case PRESSURE_HIGH, PRESSURE_RISE -> phase != Phase.BEFORE;
            case NO_PRESSURE ->
                    schedule.phase(phase).pressure().absence() == Schedule.Absence.RAISES_ALARM;
            case PRESSURE_LOW,
                    HEART_RATE_DISAGREES,
                    NO_VALUE,
                    MONITOR_SILENT,
                    FROZEN,
                    CLOCK_SKEW,
                    NOT_WATCHED,
                    MESSAGE_REFUSED ->
                    true;
        };
    }

    /**
     * The next step for an alarm.
     *
     * @throws IllegalArgumentException when the condition has no such tier
     */
    public NextStep nextStep(Condition condition, Tier tier) {
        return switch (condition) {
            case SPO2_LOW,
                    HEART_RATE_HIGH,
                    HEART_RATE_LOW,
                    PULSE_RATE_HIGH,
                    PULSE_RATE_LOW,
                    RESPIRATORY_RATE_HIGH,
                    RESPIRATORY_RATE_LOW,
                    APNOEA ->
                    alarms.delayed(condition).level(tier).step();
            case PRESSURE_HIGH_BEFORE -> pressureRules().before().level(tier).step();
            case PRESSURE_HIGH -> pressureRules().during().step(tier);
            case PRESSURE_RISE -> alarms.baseline().rise().step();
            case PRESSURE_LOW -> alarms.baseline().low().step(tier);
            case HEART_RATE_DISAGREES,
                    NO_VALUE,
                    NO_PRESSURE,
                    MONITOR_SILENT,
                    FROZEN,
                    CLOCK_SKEW,
                    NOT_WATCHED,
                    MESSAGE_REFUSED ->
                    alarms.technical(condition).step();
        };
    }

    /**
     * Which values of a sign are possible.
     *
     * @throws IllegalArgumentException when the protocol does not know the sign
     */
    public PossibleRange range(VitalSign sign) {
        PossibleRange range = ranges.get(sign);
        if (range == null) {
            throw new IllegalArgumentException("no possible range for " + sign.openName());
        }
        return range;
    }

    /** The pressure rows of the profile in force. */
    public PressureRules pressureRules() {
        return alarms.pressure(profile);
    }
}
