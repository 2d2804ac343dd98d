package daybreak.care.watch;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A chair on its way through one input, at one clinic time. */
final class Turn {

    private final ChairNumber number;
    private final ClinicTime now;
    private final List<ChairEvent> events;
    private final SortedMap<DeviceId, Source> sources;
    private final Map<VitalSign, LatestValue> latest = new EnumMap<>(VitalSign.class);
    private ClockSpeed speed;
    private Optional<OpenVigil> vigil;

    Turn(Chair chair, ClinicTime now, List<ChairEvent> events) {
        this.number = chair.number();
        this.now = now;
        this.events = events;
        this.sources = new TreeMap<>(chair.sources());
        this.latest.putAll(chair.latest());
        this.speed = chair.speed();
        this.vigil = chair.vigil().map(this::opened);
    }

    /** Works on an input; a refusal leaves the chair as it was before the input. */
    Optional<WatchRefusal> take(ChairInput input) {
        return switch (input) {
            case ChairInput.Observed(var observation) -> {
                new Listening(this).hear(observation);
                yield Optional.empty();
            }
            case ChairInput.TimeReached _ -> Optional.empty();
            case ChairInput.SpeedSet(var _, var next) -> {
                speed = next;
                yield Optional.empty();
            }
            case ChairInput.DevicePlaced(var _, var device, var period) -> {
                sources.put(device, Source.of(device, period));
                yield Optional.empty();
            }
            case ChairInput.DeviceTakenAway(var _, var device) -> {
                new Failures(this).takeAway(device);
                yield Optional.empty();
            }
            case ChairInput.NotWatched gap -> {
                new Failures(this).notWatched(gap);
                yield Optional.empty();
            }
            case ChairInput.MessageRefused refused -> {
                new Failures(this).messageRefused(refused);
                yield Optional.empty();
            }
            case ChairInput.OpenWatch _,
                    ChairInput.SetPhase _,
                    ChairInput.SetBaseline _,
                    ChairInput.EndWatch _,
                    ChairInput.Acknowledge _,
                    ChairInput.PauseSound _,
                    ChairInput.SoundPauseEnded _,
                    ChairInput.Review _ ->
                    new Commands(this).follow(input);
        };
    }

    void fire(Deadline deadline) {
        new Failures(this).fire(deadline);
    }

    void listenAgainFrom(ClinicTime time) {
        vigil.ifPresent(open -> open.listeningSince = Optional.of(time));
    }

    /** The chair as it stands by now. */
    Chair chair() {
        return new Chair(
                number,
                speed,
                Optional.of(now),
                new TreeMap<>(sources),
                new EnumMap<>(latest),
                vigil.map(OpenVigil::frozen));
    }

    ClinicTime now() {
        return now;
    }

    ClockSpeed speed() {
        return speed;
    }

    SortedMap<DeviceId, Source> sources() {
        return sources;
    }

    Map<VitalSign, LatestValue> latest() {
        return latest;
    }

    Optional<OpenVigil> vigil() {
        return vigil;
    }

    /** Opens a watch: what the sources have said until now is no part of it. */
    OpenVigil open(Watch watch) {
        forgetWhatWasJudged();
        OpenVigil opened = opened(Vigil.of(watch));
        vigil = Optional.of(opened);
        return opened;
    }

    void close() {
        forgetWhatWasJudged();
        vigil = Optional.empty();
    }

    private void forgetWhatWasJudged() {
        sources.replaceAll((_, source) -> source.with(Source.Judged.NOTHING));
    }

    private OpenVigil opened(Vigil open) {
        return new OpenVigil(open, new Chronicle(number, open.watch().id(), now, events));
    }
}
