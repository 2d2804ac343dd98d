package daybreak.care.watch;

import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** From which clinic time on a value is stale. */
final class Staleness {

    private Staleness() {}

    /** How long a source may be silent. */
    static Duration freshness(Source source, Protocol protocol, ClockSpeed speed) {
        return source.period().freshness(protocol.signal().freshness(), speed);
    }

    /** When the shown value goes stale, if nothing newer comes. */
    static ClinicTime at(Chair chair, LatestValue value, Protocol protocol) {
        Source source = chair.sources().get(value.source());
        if (value.intermittent()) {
            return value.heardAt().plus(Due.oldestPressure(chair.vigil(), protocol));
        }
        return source == null
                ? value.heardAt().plus(protocol.signal().freshness().atLeast().value())
                : value.heardAt().plus(freshness(source, protocol, chair.speed()));
    }

    /** When a continuous sign goes stale, whichever device gives it; empty where none has. */
    static Optional<ClinicTime> at(Chair chair, Vigil vigil, VitalSign sign) {
        return chair.sources().values().stream()
                .flatMap(source -> at(chair, vigil, source, sign).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<ClinicTime> at(
            Chair chair, Vigil vigil, Source source, VitalSign sign) {
        return source.heard(sign)
                .map(heard -> listening(vigil, heard.at()))
                .map(from -> from.plus(freshness(source, vigil.watch().protocol(), chair.speed())));
    }

    private static ClinicTime listening(Vigil vigil, ClinicTime heardAt) {
        return vigil.listeningSince().filter(since -> since.isAfter(heardAt)).orElse(heardAt);
    }

    static SignalRules signal(Vigil vigil) {
        return vigil.watch().protocol().signal();
    }
}
