package daybreak.care.protocol;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DelayedRule.Zero;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Sourced;
import daybreak.quantities.range.Limits;
import daybreak.quantities.range.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The standard protocol for tests: the numbers of the document that the clinic ships, written once
 * more, so that rules can be tested without a document and the document against these.
 */
public final class Protocols {

    private static final Evidence EVIDENCE = new Evidence.Assumed("a test's own copy");
    private static final NextStep STEP = new NextStep("Look at the patient.", "Mire al paciente.");
    private static final Set<Phase> EVERY_PHASE = EnumSet.allOf(Phase.class);

    private Protocols() {}

    /** Profile A in force. */
    public static Protocol standard() {
        return standard(PressureProfile.A);
    }

    public static Protocol standard(PressureProfile profile) {
        return new Protocol(
                new ProtocolVersion("daybreak-protocol", 1),
                profile,
                ranges(),
                alarms(),
                schedule(),
                signal(),
                new SoundLimits(
                        Map.of(
                                Tier.LOW, minutes(2),
                                Tier.MEDIUM, minutes(2),
                                Tier.HIGH, minutes(1))));
    }

    private static Map<VitalSign, PossibleRange> ranges() {
        return Stream.of(
                        range(VitalSign.HEART_RATE, 0, 350, 40, 160, PossibleRange.Zero.A_VALUE),
                        range(VitalSign.PULSE_RATE, 0, 350, 40, 160, PossibleRange.Zero.NO_VALUE),
                        range(VitalSign.SPO2, 0, 100, 85, 100, PossibleRange.Zero.NO_VALUE),
                        range(
                                VitalSign.RESPIRATORY_RATE,
                                0,
                                150,
                                6,
                                40,
                                PossibleRange.Zero.A_VALUE),
                        range(VitalSign.SYSTOLIC, 0, 320, 70, 220, PossibleRange.Zero.NO_VALUE),
                        range(VitalSign.DIASTOLIC, 0, 250, 35, 130, PossibleRange.Zero.NO_VALUE),
                        range(
                                VitalSign.MEAN_PRESSURE,
                                0,
                                280,
                                45,
                                160,
                                PossibleRange.Zero.NO_VALUE))
                .collect(Collectors.toMap(PossibleRange::sign, range -> range));
    }

    private static PossibleRange range(
            VitalSign sign, int low, int high, int from, int to, PossibleRange.Zero zero) {
        return new PossibleRange(
                sign,
                new Limits<>(
                        sign.openName(),
                        sourced(span(sign, low, high)),
                        sourced(span(sign, from, to))),
                sourced(zero));
    }

    private static AlarmTable alarms() {
        PressureRules rules = new PressureRules(before(), during());
        return new AlarmTable(
                delayed(),
                seconds(15),
                Map.of(PressureProfile.A, rules, PressureProfile.B, rules),
                new BaselineRules(rise(), low(), minutes(2)),
                technical(),
                Map.of(
                        VitalSign.SPO2, sourced(Tier.MEDIUM),
                        VitalSign.HEART_RATE, sourced(Tier.LOW),
                        VitalSign.RESPIRATORY_RATE, sourced(Tier.LOW)));
    }

    private static List<DelayedRule> delayed() {
        return List.of(
                rule(
                        Condition.SPO2_LOW,
                        VitalSign.SPO2,
                        medium(Comparison.BELOW, VitalSign.SPO2, 92, 15),
                        high(Comparison.AT_MOST, VitalSign.SPO2, 88, 10)),
                rateHigh(Condition.HEART_RATE_HIGH, VitalSign.HEART_RATE),
                rateLow(Condition.HEART_RATE_LOW, VitalSign.HEART_RATE),
                rateHigh(Condition.PULSE_RATE_HIGH, VitalSign.PULSE_RATE),
                rateLow(Condition.PULSE_RATE_LOW, VitalSign.PULSE_RATE),
                rule(
                        Condition.RESPIRATORY_RATE_HIGH,
                        VitalSign.RESPIRATORY_RATE,
                        medium(Comparison.ABOVE, VitalSign.RESPIRATORY_RATE, 25, 15)),
                new DelayedRule(
                        Condition.RESPIRATORY_RATE_LOW,
                        VitalSign.RESPIRATORY_RATE,
                        EVERY_PHASE,
                        Zero.SAYS_NOTHING,
                        List.of(
                                medium(Comparison.BELOW, VitalSign.RESPIRATORY_RATE, 10, 15),
                                high(Comparison.AT_MOST, VitalSign.RESPIRATORY_RATE, 8, 15))),
                rule(
                        Condition.APNOEA,
                        VitalSign.RESPIRATORY_RATE,
                        high(Comparison.AT_MOST, VitalSign.RESPIRATORY_RATE, 0, 20)));
    }

    private static DelayedRule rateHigh(Condition condition, VitalSign sign) {
        return rule(
                condition,
                sign,
                medium(Comparison.ABOVE, sign, 120, 300),
                high(Comparison.ABOVE, sign, 140, 60));
    }

    private static DelayedRule rateLow(Condition condition, VitalSign sign) {
        return rule(
                condition,
                sign,
                medium(Comparison.BELOW, sign, 50, 15),
                high(Comparison.BELOW, sign, 40, 15));
    }

    private static DelayedRule rule(
            Condition condition, VitalSign sign, DelayedRule.Level... levels) {
        return new DelayedRule(condition, sign, EVERY_PHASE, Zero.IS_JUDGED, List.of(levels));
    }

    private static DelayedRule.Level medium(
            Comparison comparison, VitalSign sign, int limit, int delay) {
        return level(Tier.MEDIUM, comparison, sign, limit, delay);
    }

    private static DelayedRule.Level high(
            Comparison comparison, VitalSign sign, int limit, int delay) {
        return level(Tier.HIGH, comparison, sign, limit, delay);
    }

    private static DelayedRule.Level level(
            Tier tier, Comparison comparison, VitalSign sign, int limit, int delay) {
        return new DelayedRule.Level(
                tier, sourced(limit(comparison, sign, limit)), seconds(delay), STEP);
    }

    private static PressureRules.Spaced before() {
        return new PressureRules.Spaced(
                List.of(
                        new PressureRules.Level(
                                Tier.MEDIUM, pressure(Comparison.ABOVE, 140, 90), STEP),
                        new PressureRules.Level(
                                Tier.HIGH, pressure(Comparison.ABOVE, 160, 100), STEP)),
                minutes(5),
                minutes(15));
    }

    private static PressureRules.Confirmed during() {
        return new PressureRules.Confirmed(
                pressure(Comparison.ABOVE, 160, 100),
                STEP,
                pressure(Comparison.AT_LEAST, 180, 110),
                pressure(Comparison.AT_LEAST, 200, 120),
                STEP);
    }

    private static BaselineRules.Rise rise() {
        return new BaselineRules.Rise(
                sourced(VitalValue.of(VitalSign.SYSTOLIC, 40)),
                sourced(VitalValue.of(VitalSign.DIASTOLIC, 25)),
                STEP);
    }

    private static BaselineRules.Low low() {
        return new BaselineRules.Low(
                sourced(limit(Comparison.BELOW, VitalSign.SYSTOLIC, 90)),
                sourced(BigDecimal.valueOf(30)),
                STEP,
                sourced(limit(Comparison.BELOW, VitalSign.SYSTOLIC, 80)),
                STEP);
    }

    private static Map<Condition, TechnicalRule> technical() {
        return Stream.of(
                        new TechnicalRule(
                                Condition.HEART_RATE_DISAGREES, sourced(Tier.MEDIUM), STEP),
                        new TechnicalRule(Condition.NO_VALUE, sourced(Tier.MEDIUM), STEP),
                        new TechnicalRule(Condition.NO_PRESSURE, sourced(Tier.HIGH), STEP),
                        new TechnicalRule(Condition.MONITOR_SILENT, sourced(Tier.MEDIUM), STEP),
                        new TechnicalRule(Condition.FROZEN, sourced(Tier.MEDIUM), STEP),
                        new TechnicalRule(Condition.CLOCK_SKEW, sourced(Tier.LOW), STEP),
                        new TechnicalRule(Condition.NOT_WATCHED, sourced(Tier.MEDIUM), STEP),
                        new TechnicalRule(Condition.MESSAGE_REFUSED, sourced(Tier.MEDIUM), STEP))
                .collect(Collectors.toMap(TechnicalRule::condition, rule -> rule));
    }

    private static Schedule schedule() {
        Map<Phase, Schedule.PhaseSchedule> phases = new EnumMap<>(Phase.class);
        phases.put(
                Phase.BEFORE, phase(0, 30, Optional.empty(), Schedule.Absence.IS_OVERDUE, 0, 30));
        phases.put(
                Phase.RUNNING,
                phase(5, 10, Optional.of(minutes(5)), Schedule.Absence.RAISES_ALARM, 5, 10));
        phases.put(
                Phase.RECOVERING,
                phase(15, 15, Optional.empty(), Schedule.Absence.RAISES_ALARM, 15, 15));
        return new Schedule(phases, overdue(), sourced(BigDecimal.valueOf(50)));
    }

    private static Schedule.PhaseSchedule phase(
            int first,
            int every,
            Optional<Sourced<Duration>> afterValuePastLimit,
            Schedule.Absence absence,
            int firstSign,
            int everySign) {
        return new Schedule.PhaseSchedule(
                new Schedule.PressureSchedule(
                        minutes(first), minutes(every), afterValuePastLimit, absence),
                new Schedule.SignSchedule(minutes(firstSign), minutes(everySign)));
    }

    private static Map<DueKind, Schedule.Overdue> overdue() {
        Map<DueKind, Schedule.Overdue> overdue = new EnumMap<>(DueKind.class);
        for (DueKind kind : DueKind.values()) {
            overdue.put(kind, new Schedule.Overdue(minutes(1), minutes(3)));
        }
        return overdue;
    }

    private static SignalRules signal() {
        return new SignalRules(
                new SignalRules.Gap(seconds(5), seconds(2), sourced(new BigDecimal("2.5"))),
                new SignalRules.Freshness(sourced(3), seconds(10), sourced(10), seconds(2)),
                new SignalRules.Frozen(seconds(180), sourced(2), seconds(2)),
                new SignalRules.Skew(seconds(2), sourced(10)));
    }

    private static Sourced<PressureLimit> pressure(
            Comparison comparison, int systolic, int diastolic) {
        return sourced(
                new PressureLimit(
                        limit(comparison, VitalSign.SYSTOLIC, systolic),
                        limit(comparison, VitalSign.DIASTOLIC, diastolic)));
    }

    private static Limit limit(Comparison comparison, VitalSign sign, int value) {
        return new Limit(comparison, VitalValue.of(sign, value));
    }

    private static Span<VitalValue> span(VitalSign sign, int low, int high) {
        return Span.between(VitalValue.of(sign, low), VitalValue.of(sign, high));
    }

    private static Sourced<Duration> seconds(int seconds) {
        return sourced(Duration.ofSeconds(seconds));
    }

    private static Sourced<Duration> minutes(int minutes) {
        return sourced(Duration.ofMinutes(minutes));
    }

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, EVIDENCE);
    }
}
