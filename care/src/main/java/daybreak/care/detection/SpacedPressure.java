package daybreak.care.detection;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.PressureFinding.Asks;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.PressureRules;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pressure before the infusion: two values past the limit, some minutes apart. Values between them
 * neither complete nor reset it while they are past; one within the limits ends it.
 */
final class SpacedPressure {

    /** Readings by cuff are never too far apart to belong together. */
    private static final Duration ANY_GAP = Duration.ofDays(365);

    private SpacedPressure() {}

    static Run after(PressureRules.Spaced rules, Run run, PressureReading reading) {
        return run.after(reading.at(), reach(rules, reading), ANY_GAP);
    }

    static PressureFinding finding(PressureRules.Spaced rules, Run run, PressureReading reading) {
        return new PressureFinding(
                Condition.PRESSURE_HIGH_BEFORE, verdict(rules, run, reading), Asks.NOTHING);
    }

    /** The second of two readings; or, once two were past the limit, the one after a rest. */
    static Optional<PressureSequence.Next> next(PressureRules.Spaced rules, Run run) {
        if (run.complete(delays(rules)).isPresent()) {
            return run.newest()
                    .map(last -> last.plus(rules.recheck().value()))
                    .map(due -> new PressureSequence.Next(DueKind.PRESSURE_RECHECK, due));
        }
        return run.met()
                .map(first -> first.plus(rules.apart().value()))
                .map(due -> new PressureSequence.Next(DueKind.PRESSURE_SECOND_READING, due));
    }

    private static Verdict verdict(PressureRules.Spaced rules, Run run, PressureReading reading) {
        return switch (reach(rules, reading)) {
            case Reach.Past past ->
                    run.complete(delays(rules))
                            .map(tier -> stands(rules, run, tier))
                            .orElseGet(() -> new Verdict.Begun(past.value()));
            case Reach.Within _ -> new Verdict.Within();
            case Reach.Nothing _ -> new Verdict.Silent();
        };
    }

    private static Verdict stands(PressureRules.Spaced rules, Run run, Tier tier) {
        return new Verdict.Stands(
                tier,
                run.met().orElseThrow(),
                run.worst(),
                rules.level(tier).limit().value().bounds());
    }

    private static Reach reach(PressureRules.Spaced rules, PressureReading reading) {
        Set<Tier> past = EnumSet.noneOf(Tier.class);
        rules.levels().stream()
                .filter(level -> reading.isPast(level.limit().value()))
                .forEach(level -> past.add(level.tier()));
        if (!past.isEmpty()) {
            return new Reach.Past(past, reading.beyond(rules.levels().getFirst().limit().value()));
        }
        return reading.isComplete() ? new Reach.Within() : new Reach.Nothing();
    }

    private static Map<Tier, Duration> delays(PressureRules.Spaced rules) {
        Map<Tier, Duration> delays = new EnumMap<>(Tier.class);
        rules.levels().forEach(level -> delays.put(level.tier(), rules.apart().value()));
        return delays;
    }
}
