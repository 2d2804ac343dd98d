package daybreak.clinic.protocol.web;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.AlarmTable;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.SignalRules;
import daybreak.care.protocol.TechnicalRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The means of watching: their alarms, when a source is believed, how long sound may be silent. */
final class WatchingTables {

    private final Wording wording;
    private final Protocol protocol;

    WatchingTables(Wording wording, Protocol protocol) {
        this.wording = wording;
        this.protocol = protocol;
    }

    Table technical() {
        AlarmTable alarms = protocol.alarms();
        return new Table(
                "technical",
                wording.of("technical.title"),
                wording.of("technical.note"),
                alarms.technical().values().stream().map(this::technical).toList());
    }

    private Table.Group technical(TechnicalRule rule) {
        List<Table.Line> lines = new ArrayList<>();
        if (rule.condition() == Condition.NO_VALUE) {
            lines.addAll(continuous());
        } else {
            lines.add(wording.tier("urgency", rule.tier()));
        }
        if (rule.condition() == Condition.HEART_RATE_DISAGREES) {
            lines.add(wording.time("delay", protocol.alarms().disagreement()));
        }
        lines.add(wording.step(rule.step()));
        return new Table.Group(
                title(rule.condition()), "", List.of(new Table.Rank(Optional.empty(), lines)));
    }

    private String title(Condition condition) {
        return condition == Condition.NO_VALUE
                ? wording.of("no-value.title")
                : wording.text().of("condition." + condition.openName());
    }

    private List<Table.Line> continuous() {
        return protocol.alarms().continuous().entrySet().stream()
                .map(entry ->
                        wording.tier("urgency." + entry.getKey().openName(), entry.getValue()))
                .toList();
    }

    Table signal() {
        SignalRules signal = protocol.signal();
        return new Table(
                "signal",
                wording.of("signal.title"),
                "",
                List.of(
                        gap(signal.gap()),
                        freshness(signal.freshness()),
                        frozen(signal.frozen()),
                        skew(signal.skew())));
    }

    private Table.Group gap(SignalRules.Gap gap) {
        return group(
                "gap",
                wording.time("gap", gap.limit()),
                wording.time("slow-source", gap.slowSource()),
                wording.line("slow-periods", gap.slowPeriods(), wording::periods));
    }

    private Table.Group freshness(SignalRules.Freshness freshness) {
        return group(
                "freshness",
                wording.line("stale-periods", freshness.periods(), wording::periods),
                wording.time("at-least", freshness.atLeast()),
                wording.line("fast-clock", freshness.fastClock(), wording::times),
                wording.time("machine-time", freshness.machineTime()));
    }

    private Table.Group frozen(SignalRules.Frozen frozen) {
        return group(
                "frozen",
                wording.time("unchanged", frozen.unchanged()),
                wording.line("frozen-signs", frozen.signs(), wording::signs),
                wording.time("fast-source", frozen.fastSource()));
    }

    private Table.Group skew(SignalRules.Skew skew) {
        return group(
                "skew",
                wording.time("tolerance", skew.tolerance()),
                wording.line("fast-clock", skew.fastClock(), wording::times));
    }

    Table sound() {
        return new Table(
                "sound",
                wording.of("sound.title"),
                wording.of("sound.note"),
                Arrays.stream(Tier.values()).map(this::silence).toList());
    }

    private Table.Group silence(Tier tier) {
        return new Table.Group(
                wording.tier(tier),
                "",
                List.of(Wording.plain(wording.time("silence", protocol.sound().silence(tier)))));
    }

    private Table.Group group(String name, Table.Line... lines) {
        return new Table.Group(
                wording.of(name + ".title"),
                wording.of(name + ".note"),
                List.of(Wording.plain(lines)));
    }
}
