package daybreak.clinic.protocol.web;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.BaselineRules;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.PressureRules;
import daybreak.care.protocol.Protocol;
import daybreak.clinic.protocol.document.ProtocolDocument;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The alarms that speak of the person. */
final class PersonTables {

    private final Wording wording;
    private final ProtocolDocument document;
    private final Protocol protocol;

    PersonTables(Wording wording, ProtocolDocument document) {
        this.wording = wording;
        this.document = document;
        this.protocol = document.protocol();
    }

    Table continuous() {
        return new Table(
                "continuous",
                wording.of("continuous.title"),
                wording.of("continuous.note"),
                protocol.alarms().delayed().stream().map(this::row).toList());
    }

    private Table.Group row(DelayedRule rule) {
        return new Table.Group(
                condition(rule.condition()),
                phases(rule),
                rule.levels().stream()
                        .map(level ->
                                Wording.rank(
                                        level.tier(),
                                        wording.limit("limit", level.limit()),
                                        wording.time("delay", level.delay()),
                                        wording.step(level.step())))
                        .toList());
    }

    private String phases(DelayedRule rule) {
        if (rule.phases().size() == Phase.values().length) {
            return wording.of("phases.all");
        }
        return Arrays.stream(Phase.values())
                .filter(rule.phases()::contains)
                .map(phase -> wording.text().of("phase." + phase.openName()))
                .collect(Collectors.joining(", "));
    }

    Table pressure() {
        BaselineRules baseline = protocol.alarms().baseline();
        return new Table(
                "pressure",
                wording.of("pressure.title"),
                wording.of("pressure.note", name(protocol.profile())),
                Stream.concat(
                                profile(protocol.pressureRules()).stream(),
                                Stream.of(rise(baseline), low(baseline.low()), repeat(baseline)))
                        .toList());
    }

    /** The pressure rows of every profile that is not in force. */
    List<Table> otherProfiles() {
        return Arrays.stream(PressureProfile.values())
                .filter(profile -> profile != protocol.profile())
                .map(profile ->
                        new Table(
                                "profile-" + profile,
                                wording.of("profile.title", profile),
                                wording.of("profile.note", name(profile)),
                                profile(protocol.alarms().pressure(profile))))
                .toList();
    }

    private String name(PressureProfile profile) {
        ProtocolDocument.Words name = document.profiles().get(profile);
        if (name == null) {
            throw new IllegalStateException("the document has no name for profile " + profile);
        }
        return wording.said(name);
    }

    private List<Table.Group> profile(PressureRules rules) {
        return List.of(before(rules.before()), during(rules.during()));
    }

    private Table.Group before(PressureRules.Spaced rules) {
        Stream<Table.Rank> levels =
                rules.levels().stream()
                        .map(level ->
                                Wording.rank(
                                        level.tier(),
                                        wording.pressureLimit("limit", level.limit()),
                                        wording.step(level.step())));
        Table.Rank times =
                Wording.plain(
                        wording.time("apart", rules.apart()),
                        wording.time("recheck", rules.recheck()));
        return new Table.Group(
                condition(Condition.PRESSURE_HIGH_BEFORE),
                wording.of("before.note"),
                Stream.concat(levels, Stream.of(times)).toList());
    }

    private Table.Group during(PressureRules.Confirmed rules) {
        return new Table.Group(
                condition(Condition.PRESSURE_HIGH),
                wording.of("during.note"),
                List.of(
                        Wording.rank(
                                Tier.MEDIUM,
                                wording.pressureLimit("limit", rules.medium()),
                                wording.step(rules.mediumStep())),
                        Wording.rank(
                                Tier.HIGH,
                                wording.pressureLimit("confirmed", rules.high()),
                                wording.pressureLimit("single", rules.single()),
                                wording.step(rules.highStep()))));
    }

    private Table.Group rise(BaselineRules rules) {
        BaselineRules.Rise rise = rules.rise();
        return new Table.Group(
                condition(Condition.PRESSURE_RISE),
                wording.of("rise.note"),
                List.of(
                        Wording.rank(
                                Tier.MEDIUM,
                                wording.line("systolic", rise.systolic(), wording::value),
                                wording.line("diastolic", rise.diastolic(), wording::value),
                                wording.step(rise.step()))));
    }

    private Table.Group low(BaselineRules.Low rules) {
        return new Table.Group(
                condition(Condition.PRESSURE_LOW),
                wording.of("low.note"),
                List.of(
                        Wording.rank(
                                Tier.MEDIUM,
                                wording.limit("systolic", rules.medium()),
                                wording.line("fall", rules.fallPercent(), wording::percent),
                                wording.step(rules.mediumStep())),
                        Wording.rank(
                                Tier.HIGH,
                                wording.limit("confirmed", rules.high()),
                                wording.step(rules.highStep()))));
    }

    private Table.Group repeat(BaselineRules rules) {
        return new Table.Group(
                wording.of("repeat.title"),
                wording.of("repeat.note"),
                List.of(Wording.plain(wording.time("repeat", rules.repeat()))));
    }

    private String condition(Condition condition) {
        return wording.text().of("condition." + condition.openName());
    }
}
