package daybreak.care.detection;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.detection.PressureFinding.Asks;
import daybreak.care.protocol.PressureLimit;
import java.util.Optional;

/** Two values in a row far above the person's own baseline raise medium. */
final class RiseFromBaseline {

    private RiseFromBaseline() {}

    /**
     * @param limit the baseline and the rise together
     */
    static PressureFinding finding(
            PressureLimit limit, Optional<PressureReading> previous, PressureReading reading) {
        if (!reading.isPast(limit)) {
            return found(
                    reading.isComplete() ? new Verdict.Within() : new Verdict.Silent(),
                    Asks.NOTHING);
        }
        Worst worst = reading.beyond(limit);
        return previous.filter(before -> before.isPast(limit))
                .map(first ->
                        found(
                                new Verdict.Stands(
                                        Tier.MEDIUM,
                                        first.at(),
                                        Optional.of(worst.or(first.beyond(limit))),
                                        limit.bounds()),
                                Asks.NOTHING))
                .orElseGet(() -> found(new Verdict.Begun(worst), Asks.A_REPEAT));
    }

    private static PressureFinding found(Verdict verdict, Asks asks) {
        return new PressureFinding(Condition.PRESSURE_RISE, verdict, asks);
    }
}
