package daybreak.clinic.protocol.document;

import daybreak.care.alarm.Tier;
import daybreak.care.protocol.BaselineRules;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.PressureRules;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.evidence.Sourced;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The section on blood pressure. */
final class PressureSection {

    private final Field section;
    private final Sourcing sourcing;

    PressureSection(Field document, Sourcing sourcing) {
        this.section = document.at("pressure");
        this.sourcing = sourcing;
    }

    PressureProfile inForce() {
        return PressureProfile.valueOf(section.at("profile").text());
    }

    Map<PressureProfile, PressureRules> profiles() {
        Map<PressureProfile, PressureRules> rules = new EnumMap<>(PressureProfile.class);
        for (PressureProfile profile : PressureProfile.values()) {
            Field field = profile(profile);
            rules.put(
                    profile,
                    new PressureRules(before(field.at("before")), during(field.at("during"))));
        }
        return rules;
    }

    Map<PressureProfile, ProtocolDocument.Words> names() {
        Map<PressureProfile, ProtocolDocument.Words> names = new EnumMap<>(PressureProfile.class);
        for (PressureProfile profile : PressureProfile.values()) {
            names.put(profile, Binding.words(profile(profile).at("name")));
        }
        return names;
    }

    BaselineRules baseline() {
        return new BaselineRules(
                rise(section.at("rise")),
                low(section.at("low")),
                sourcing.of(section.at("repeat"), Writing::time));
    }

    private Field profile(PressureProfile profile) {
        return section.at("profiles").at(profile.name());
    }

    private PressureRules.Spaced before(Field rows) {
        return new PressureRules.Spaced(
                List.of(level(rows, Tier.MEDIUM), level(rows, Tier.HIGH)),
                sourcing.of(rows.at("apart"), Writing::time),
                sourcing.of(rows.at("recheck"), Writing::time));
    }

    private PressureRules.Level level(Field rows, Tier tier) {
        Field row = rows.at(tier.openName());
        return new PressureRules.Level(tier, pair(row.at("limit")), Sourcing.step(row));
    }

    private PressureRules.Confirmed during(Field rows) {
        Field medium = rows.at("medium");
        Field high = rows.at("high");
        return new PressureRules.Confirmed(
                pair(medium.at("limit")),
                Sourcing.step(medium),
                pair(high.at("limit")),
                pair(high.at("single")),
                Sourcing.step(high));
    }

    private Sourced<PressureLimit> pair(Field limit) {
        return sourcing.of(limit, Writing::pressureLimit);
    }

    private BaselineRules.Rise rise(Field row) {
        return new BaselineRules.Rise(
                sourcing.of(row.at("systolic"), text -> Writing.value(VitalSign.SYSTOLIC, text)),
                sourcing.of(row.at("diastolic"), text -> Writing.value(VitalSign.DIASTOLIC, text)),
                Sourcing.step(row));
    }

    private BaselineRules.Low low(Field rows) {
        Field medium = rows.at("medium");
        Field high = rows.at("high");
        return new BaselineRules.Low(
                sourcing.of(medium.at("limit"), text -> Writing.limit(VitalSign.SYSTOLIC, text)),
                sourcing.of(medium.at("fall"), Writing::number),
                Sourcing.step(medium),
                sourcing.of(high.at("limit"), text -> Writing.limit(VitalSign.SYSTOLIC, text)),
                Sourcing.step(high));
    }
}
