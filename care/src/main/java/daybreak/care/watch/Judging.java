package daybreak.care.watch;

import daybreak.care.alarm.Condition;
import daybreak.care.detection.Delayed;
import daybreak.care.detection.Disagreement;
import daybreak.care.detection.PressureFinding;
import daybreak.care.detection.PressureReading;
import daybreak.care.detection.PressureRows;
import daybreak.care.detection.PressureSequence;
import daybreak.care.detection.Reach;
import daybreak.care.detection.Run;
import daybreak.care.detection.Unchanged;
import daybreak.care.detection.Verdict;
import daybreak.care.protocol.AlarmTable;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Observation;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges what an observation says of the patient, by the protocol that the watch pinned. */
final class Judging {

    private final Turn turn;
    private final OpenVigil vigil;
    private final Protocol protocol;

    Judging(Turn turn, OpenVigil vigil) {
        this.turn = turn;
        this.vigil = vigil;
        this.protocol = vigil.watch.protocol();
    }

    /** True when every value of a fast source has been the same for too long. */
    static boolean standsStill(Source source, SignalRules rules) {
        SignalRules.Frozen frozen = rules.frozen();
        return source.period().isAtMost(frozen.fastSource().value())
                && source.judged()
                        .unchanged()
                        .lasts(frozen.unchanged().value(), frozen.signs().value());
    }

    /** The valid samples of one instant of a device's stream. */
    void judge(DeviceId device, List<VitalValue> samples, ClinicTime at) {
        Source before = source(device);
        Duration gap = before.period().gap(protocol.signal().gap());
        Unchanged unchanged = before.judged().unchanged().after(at, samples, gap);
        Source.Judged judged = before.judged().with(unchanged);
        for (VitalValue sample : samples) {
            judged = judged.with(new Source.Heard(sample, at));
        }
        turn.sources().put(device, before.with(judged));
        valuesStandStill(source(device));
        samples.stream()
                .sorted(Comparator.comparing(VitalValue::sign))
                .forEach(sample -> judge(device, sample, at, gap));
    }

    /** Values that a person typed: assessments, not a signal. */
    void assess(Observation typed, ClinicTime at) {
        if (isOutdated(at)) {
            return;
        }
        List<Measurement> pressures =
                typed.measurements().stream().filter(one -> one.sign().isPressure()).toList();
        typed.measurements().stream()
                .filter(one -> !one.sign().isPressure())
                .forEach(one -> assess(typed.source(), one.value(), at));
        pressure(typed, pressures, at);
    }

    /** The pressures of one measurement by cuff, or typed. */
    void pressure(Observation observation, Collection<Measurement> cuff, ClinicTime at) {
        Optional<VitalValue> systolic = find(cuff, VitalSign.SYSTOLIC);
        Optional<VitalValue> diastolic = find(cuff, VitalSign.DIASTOLIC);
        if (isOutdated(at) || (systolic.isEmpty() && diastolic.isEmpty())) {
            return;
        }
        PressureReading reading =
                new PressureReading(
                        observation.source(), observation.origin(), at, systolic, diastolic);
        vigil.pressures.take(reading, rows()).ifPresent(this::taken);
        new Recovery(turn, vigil).pressure();
    }

    private void taken(PressureSequence.Taken taken) {
        PressureReading reading = taken.reading();
        vigil.pressures = taken.sequence();
        if (reading.systolic().isPresent()) {
            vigil.lastSystolic = Optional.of(reading.at());
        }
        taken.findings().forEach(finding -> found(finding, reading));
    }

    private void found(PressureFinding finding, PressureReading reading) {
        AlarmKey key = AlarmKey.of(finding.condition(), Parameter.PRESSURE);
        switch (finding.verdict()) {
            case Verdict.Stands stands ->
                    vigil.alarms.stands(
                            new AlarmList.Raising(
                                    key,
                                    stands,
                                    reading.at(),
                                    reading.origin() == Origin.MEASURED
                                            ? Optional.of(reading.source())
                                            : Optional.empty(),
                                    new Keeper.Anyone(),
                                    profile(finding.condition())));
            case Verdict.Begun(var value) -> vigil.alarms.worsen(key, reading.source(), value);
            case Verdict.Within _ -> vigil.alarms.end(key, reading.at(), Clearing.WITHIN_LIMITS);
            case Verdict.Silent _ -> {}
        }
    }

    private Optional<PressureProfile> profile(Condition condition) {
        return switch (condition) {
            case PRESSURE_HIGH_BEFORE, PRESSURE_HIGH -> Optional.of(protocol.profile());
            case SPO2_LOW,
                    HEART_RATE_HIGH,
                    HEART_RATE_LOW,
                    PULSE_RATE_HIGH,
                    PULSE_RATE_LOW,
                    RESPIRATORY_RATE_HIGH,
                    RESPIRATORY_RATE_LOW,
                    APNOEA,
                    PRESSURE_RISE,
                    PRESSURE_LOW,
                    HEART_RATE_DISAGREES,
                    NO_VALUE,
                    NO_PRESSURE,
                    MONITOR_SILENT,
                    FROZEN,
                    CLOCK_SKEW,
                    NOT_WATCHED,
                    MESSAGE_REFUSED ->
                    Optional.empty();
        };
    }

    private void judge(DeviceId device, VitalValue sample, ClinicTime at, Duration gap) {
        if (sample.sign() == VitalSign.HEART_RATE && disagrees(device, sample, at, gap)) {
            return;
        }
        for (DelayedRule rule : rules(sample.sign())) {
            Reach reach = Delayed.reach(rule, sample);
            Run run = ran(device, rule.condition(), at, reach, gap);
            heard(device, rule.condition(), sample.sign(), Delayed.verdict(rule, run, reach), at);
        }
    }

    /** True when the heart rate is the electrodes' fault, and so no heart rate. */
    private boolean disagrees(DeviceId device, VitalValue heartRate, ClinicTime at, Duration gap) {
        AlarmTable table = protocol.alarms();
        Reach reach =
                isPulseNormal(at)
                        ? Disagreement.besideNormalPulse(table, heartRate)
                        : new Reach.Within();
        Condition condition = Condition.HEART_RATE_DISAGREES;
        Run run = ran(device, condition, at, reach, gap);
        heard(device, condition, heartRate.sign(), Disagreement.verdict(table, run, reach), at);
        return reach instanceof Reach.Past;
    }

    private boolean isPulseNormal(ClinicTime at) {
        return turn.sources().values().stream()
                .anyMatch(source ->
                        source.heard(VitalSign.PULSE_RATE)
                                .filter(pulse -> isPresent(source, pulse, at))
                                .filter(pulse ->
                                        Disagreement.isNormal(protocol.alarms(), pulse.value()))
                                .isPresent());
    }

    private boolean isPresent(Source source, Source.Heard pulse, ClinicTime at) {
        Duration gap = source.period().gap(protocol.signal().gap());
        return pulse.at().until(at).compareTo(gap) <= 0;
    }

    private Run ran(
            DeviceId device, Condition condition, ClinicTime at, Reach reach, Duration gap) {
        Source source = source(device);
        Run run = source.judged().run(condition).after(at, reach, gap);
        turn.sources().put(device, source.with(source.judged().with(condition, run)));
        return run;
    }

    private void heard(
            DeviceId device, Condition condition, VitalSign sign, Verdict verdict, ClinicTime at) {
        AlarmKey key = AlarmKey.of(condition, Parameter.of(sign));
        switch (verdict) {
            case Verdict.Stands stands ->
                    vigil.alarms.stands(
                            new AlarmList.Raising(
                                    key,
                                    stands,
                                    at,
                                    Optional.of(device),
                                    Keeper.of(device),
                                    Optional.empty()));
            case Verdict.Begun(var value) -> vigil.alarms.worsen(key, device, value);
            case Verdict.Within _ -> vigil.alarms.within(key, device, at);
            case Verdict.Silent _ -> {}
        }
    }

    private void assess(DeviceId keyboard, VitalValue value, ClinicTime at) {
        for (DelayedRule rule : rules(value.sign())) {
            AlarmKey key = AlarmKey.of(rule.condition(), Parameter.of(value.sign()));
            switch (Delayed.assessed(rule, at, value)) {
                case Verdict.Stands stands ->
                        vigil.alarms.stands(
                                new AlarmList.Raising(
                                        key,
                                        stands,
                                        at,
                                        Optional.empty(),
                                        new Keeper.Person(),
                                        Optional.empty()));
                case Verdict.Begun(var worse) -> vigil.alarms.worsen(key, keyboard, worse);
                case Verdict.Within _ -> overruled(key, at);
                case Verdict.Silent _ -> {}
            }
        }
    }

    /** A person says that the condition has gone: the devices' runs begin anew. */
    private void overruled(AlarmKey key, ClinicTime at) {
        if (vigil.alarms.standing(key).isEmpty()) {
            return;
        }
        vigil.alarms.end(key, at, Clearing.WITHIN_LIMITS);
        turn.sources()
                .replaceAll((_, source) -> source.with(source.judged().without(key.condition())));
    }

    private void valuesStandStill(Source source) {
        if (standsStill(source, protocol.signal())) {
            ClinicTime since = source.judged().unchanged().since().orElseThrow();
            Duration limit = protocol.signal().frozen().unchanged().value();
            new Failures(turn).valuesStandStill(vigil, source.device(), since, limit);
        }
    }

    private List<DelayedRule> rules(VitalSign sign) {
        return protocol.alarms().delayed().stream()
                .filter(rule -> rule.sign() == sign)
                .filter(rule -> rule.phases().contains(vigil.watch.phase()))
                .toList();
    }

    private PressureRows rows() {
        return new PressureRows(
                vigil.watch.phase(),
                protocol.pressureRules(),
                protocol.alarms().baseline(),
                vigil.watch.baseline());
    }

    /** Measured before the watch, or so long ago that it says nothing of now. */
    private boolean isOutdated(ClinicTime at) {
        Duration oldest = Due.oldestPressure(Optional.of(vigil.frozen()), protocol);
        return at.isBefore(vigil.watch.openedAt()) || at.plus(oldest).isBefore(turn.now());
    }

    private Source source(DeviceId device) {
        Source source = turn.sources().get(device);
        if (source == null) {
            throw new IllegalStateException("nothing was heard of " + device);
        }
        return source;
    }

    private static Optional<VitalValue> find(Collection<Measurement> cuff, VitalSign sign) {
        return cuff.stream()
                .map(Measurement::value)
                .filter(value -> value.sign() == sign)
                .findFirst();
    }
}
