package daybreak.care.detection;

import daybreak.care.detection.PressureFinding.Asks;
import daybreak.care.protocol.BaselineRules;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PressureRules;
import daybreak.care.vitals.BaselinePressure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pressure rows in force: those of the phase and the profile, for this person.
 *
 * @param baseline without one a rise is not judged
 */
public record PressureRows(
        Phase phase,
        PressureRules rules,
        BaselineRules baselineRules,
        Optional<BaselinePressure> baseline) {

    /** What every row in force makes of a reading. */
    List<PressureFinding> findings(
            Optional<PressureReading> previous, PressureReading reading, Run spaced) {
        List<PressureFinding> findings = new ArrayList<>();
        switch (phase) {
            case BEFORE -> findings.add(SpacedPressure.finding(rules.before(), spaced, reading));
            case RUNNING, RECOVERING -> {
                findings.add(new ConfirmedPressure(rules.during(), previous, reading).finding());
                baseline.map(baselineRules.rise()::above)
                        .map(limit -> RiseFromBaseline.finding(limit, previous, reading))
                        .ifPresent(findings::add);
            }
        }
        findings.add(low(previous, reading));
        return findings;
    }

    /** Which reading these findings ask for next, where they ask for one. */
    Optional<PressureSequence.Next> next(
            List<PressureFinding> findings, PressureReading reading, Run spaced) {
        if (findings.stream().anyMatch(finding -> finding.asks() == Asks.A_REPEAT)) {
            return Optional.of(
                    new PressureSequence.Next(
                            DueKind.PRESSURE_REPEAT,
                            reading.at().plus(baselineRules.repeat().value())));
        }
        return switch (phase) {
            case BEFORE -> SpacedPressure.next(rules.before(), spaced);
            case RUNNING, RECOVERING -> Optional.empty();
        };
    }

    private PressureFinding low(Optional<PressureReading> previous, PressureReading reading) {
        BaselineRules.Low low = baselineRules.low();
        return new LowPressure(low.medium(baseline), low.high().value(), previous, reading)
                .finding();
    }
}
