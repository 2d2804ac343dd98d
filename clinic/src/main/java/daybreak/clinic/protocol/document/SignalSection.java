package daybreak.clinic.protocol.document;

import daybreak.care.alarm.Tier;
import daybreak.care.protocol.SignalRules;
import daybreak.care.protocol.SoundLimits;
import daybreak.quantities.evidence.Sourced;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The sections on when a source is believed, and how long an alarm may be silent. */
final class SignalSection {

    private final Field document;
    private final Sourcing sourcing;

    SignalSection(Field document, Sourcing sourcing) {
        this.document = document;
        this.sourcing = sourcing;
    }

    SignalRules signal() {
        Field signal = document.at("signal");
        return new SignalRules(
                gap(signal.at("gap")),
                freshness(signal.at("freshness")),
                frozen(signal.at("frozen")),
                skew(signal.at("skew")));
    }

    SoundLimits sound() {
        Map<Tier, Sourced<Duration>> silence = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            silence.put(tier, time(document.at("sound").at(tier.openName())));
        }
        return new SoundLimits(silence);
    }

    private SignalRules.Gap gap(Field row) {
        return new SignalRules.Gap(
                time(row.at("limit")),
                time(row.at("slow_source")),
                sourcing.of(row.at("slow_periods"), Writing::number));
    }

    private SignalRules.Freshness freshness(Field row) {
        return new SignalRules.Freshness(
                sourcing.of(row.at("periods"), Writing::count),
                time(row.at("at_least")),
                sourcing.of(row.at("fast_clock"), Writing::count),
                time(row.at("machine_time")));
    }

    private SignalRules.Frozen frozen(Field row) {
        return new SignalRules.Frozen(
                time(row.at("unchanged")),
                sourcing.of(row.at("signs"), Writing::count),
                time(row.at("fast_source")));
    }

    private SignalRules.Skew skew(Field row) {
        return new SignalRules.Skew(
                time(row.at("tolerance")), sourcing.of(row.at("fast_clock"), Writing::count));
    }

    private Sourced<Duration> time(Field field) {
        return sourcing.of(field, Writing::time);
    }
}
