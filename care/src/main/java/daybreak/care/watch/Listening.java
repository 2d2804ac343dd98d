package daybreak.care.watch;

import daybreak.care.detection.SourceClock;
import daybreak.care.detection.Timing;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Observation;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Hears an observation: which time it counts for, whether it is new, what it says of its source.
 * What it says of the patient is for {@link Judging}.
 */
final class Listening {

    /** Without a watch nothing is judged, and a source's word is taken. */
    private static final Duration ANY_OFFSET = Duration.ofDays(100_000);

    private final Turn turn;

    Listening(Turn turn) {
        this.turn = turn;
    }

    void hear(Observation observation) {
        switch (observation.origin()) {
            case TYPED -> typed(observation);
            case MEASURED -> measured(observation);
        }
    }

    private void typed(Observation typed) {
        ClinicTime at = earlier(onTheClinics(typed.observedAt()), typed.arrivedAt());
        typed.measurements().forEach(measurement -> show(typed, measurement, at));
        turn.vigil().ifPresent(vigil -> new Judging(turn, vigil).assess(typed, at));
    }

    private void measured(Observation observation) {
        Source source =
                turn.sources()
                        .computeIfAbsent(
                                observation.source(), id -> Source.of(id, Optional.empty()));
        List<Measurement> cuff =
                observation.measurements().stream().filter(Measurement::cuff).toList();
        boolean cuffAlone = !cuff.isEmpty() && cuff.size() == observation.measurements().size();
        if (cuffAlone) {
            message(source, observation);
        } else {
            stream(source, observation);
        }
        if (!cuff.isEmpty()) {
            cuff(observation, cuff);
        }
        turn.vigil().ifPresent(vigil -> new Recovery(turn, vigil).after(observation.source()));
    }

    /** A message that brings a cuff's value alone: its own time tells of the clock. */
    private void message(Source source, Observation observation) {
        SourceClock.Heard heard =
                source.hearing()
                        .messages()
                        .hear(observation.saidAt(), observation.arrivedAt(), tolerance());
        Source.Hearing hearing = source.hearing().withMessages(heard.next());
        ClinicTime touched =
                switch (heard.timing()) {
                    case Timing.OnTime(var at) -> at;
                    case Timing.Late(var at) -> at;
                    case Timing.Differs _,
                            Timing.Repeated _,
                            Timing.OutOfOrder _,
                            Timing.SteppedBack _ ->
                            observation.arrivedAt();
                };
        put(source.with(hearing.with(hearing.contact().touched(touched, turn.now()))));
        clock(observation, heard.timing());
    }

    /** One instant of a stream of samples, perhaps without any valid value. */
    private void stream(Source source, Observation observation) {
        SourceClock.Heard heard =
                source.hearing().stream()
                        .hear(observation.observedAt(), observation.arrivedAt(), tolerance());
        Source known = source.with(source.hearing().withStream(heard.next()));
        switch (heard.timing()) {
            case Timing.OnTime(var at) -> samples(known, observation, at);
            case Timing.Late(var at) -> samples(known, observation, at);
            case Timing.Differs(var at, var _) -> samples(known, observation, at);
            case Timing.Repeated _ -> put(known.with(repeated(known)));
            case Timing.OutOfOrder _ -> put(known.with(touched(known)));
            case Timing.SteppedBack _ ->
                    put(
                            known.with(touched(known))
                                    .with(known.period().after(observation.observedAt())));
        }
        clock(observation, heard.timing());
    }

    private void samples(Source source, Observation observation, ClinicTime at) {
        put(
                source.with(
                                source.hearing()
                                        .with(source.hearing().contact().advanced(at, turn.now())))
                        .with(source.period().after(observation.observedAt())));
        List<Measurement> samples =
                observation.measurements().stream().filter(one -> !one.cuff()).toList();
        samples.forEach(sample -> show(observation, sample, at));
        List<VitalValue> values = samples.stream().map(Measurement::value).toList();
        turn.vigil()
                .filter(vigil -> !at.isBefore(vigil.watch.openedAt()))
                .ifPresent(
                        vigil -> new Judging(turn, vigil).judge(observation.source(), values, at));
    }

    private void cuff(Observation observation, List<Measurement> cuff) {
        Source source = source(observation);
        Source.Cuff newest = newest(source, observation);
        put(source.with(source.hearing().with(newest)));
        cuff.forEach(measurement -> show(observation, measurement, newest.at()));
        turn.vigil()
                .ifPresent(
                        vigil -> new Judging(turn, vigil).pressure(observation, cuff, newest.at()));
    }

    /** The same measurement, told once more, keeps the time that it was first given. */
    private static Source.Cuff newest(Source source, Observation observation) {
        return source.hearing()
                .lastCuff()
                .filter(cuff -> cuff.observedAt().equals(observation.observedAt()))
                .orElseGet(() ->
                        new Source.Cuff(observation.observedAt(), cuffTime(source, observation)));
    }

    /** A cuff's value is as old as its message says, whatever the source's clock says. */
    private static ClinicTime cuffTime(Source source, Observation observation) {
        Duration age = observation.observedAt().until(observation.saidAt());
        Duration past = age.isNegative() ? Duration.ZERO : age;
        return source.hearing().isClockRight()
                ? onTheClinics(observation.saidAt()).minus(past)
                : observation.arrivedAt().minus(past);
    }

    private void clock(Observation observation, Timing timing) {
        turn.vigil()
                .ifPresent(vigil -> {
                    switch (timing) {
                        case Timing.Differs(var _, var offset) ->
                                differs(vigil, observation, offset);
                        case Timing.SteppedBack(var offset) -> differs(vigil, observation, offset);
                        case Timing.OnTime _ ->
                                new Recovery(turn, vigil).clockAgrees(source(observation));
                        case Timing.Late _, Timing.Repeated _, Timing.OutOfOrder _ -> {}
                    }
                });
    }

    private void differs(OpenVigil vigil, Observation observation, Duration offset) {
        new Failures(turn).clockDiffers(vigil, observation.source(), offset, tolerance());
    }

    private Duration tolerance() {
        return turn.vigil()
                .map(vigil -> tolerance(vigil.watch.protocol().signal().skew()))
                .orElse(ANY_OFFSET);
    }

    private Duration tolerance(SignalRules.Skew rules) {
        Duration tolerance = rules.tolerance().value();
        return turn.speed().times() > rules.fastClock().value()
                ? turn.speed().clinicTimeIn(tolerance)
                : tolerance;
    }

    private void show(Observation observation, Measurement measurement, ClinicTime at) {
        VitalSign sign = measurement.sign();
        LatestValue value =
                new LatestValue(
                        measurement.value(),
                        observation.source(),
                        observation.origin(),
                        measurement.cuff() || observation.origin() == Origin.TYPED,
                        observation.observedAt(),
                        at);
        turn.latest().merge(sign, value, Listening::newer);
    }

    /** The newer of the two; of two at the same instant the one whose source's id comes last. */
    private static LatestValue newer(LatestValue known, LatestValue value) {
        int order = value.heardAt().compareTo(known.heardAt());
        boolean replaces =
                order > 0 || (order == 0 && value.source().compareTo(known.source()) >= 0);
        return replaces ? value : known;
    }

    private Source.Hearing repeated(Source source) {
        return source.hearing().with(source.hearing().contact().repeated(turn.now()));
    }

    private Source.Hearing touched(Source source) {
        return source.hearing().with(source.hearing().contact().touched(turn.now(), turn.now()));
    }

    private Source source(Observation observation) {
        Source source = turn.sources().get(observation.source());
        if (source == null) {
            throw new IllegalStateException("nothing was heard of " + observation.source());
        }
        return source;
    }

    private void put(Source source) {
        turn.sources().put(source.device(), source);
    }

    private static ClinicTime onTheClinics(ObservationTime time) {
        return new ClinicTime(time.instant());
    }

    private static ClinicTime earlier(ClinicTime one, ClinicTime other) {
        return one.isBefore(other) ? one : other;
    }
}
