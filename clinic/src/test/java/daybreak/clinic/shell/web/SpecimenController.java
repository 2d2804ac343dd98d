package daybreak.clinic.shell.web;

import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.ReadingSign;
import daybreak.clinic.shell.ReadingSign.Freshness;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.shell.RefusalCode;
import daybreak.clinic.shell.SoundSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the parts of the house, in tests only: at an address that nothing but a test's table has.
 */
@Controller
@TestComponent
final class SpecimenController {

    private enum Why implements RefusalCode {
        SHOWN;

        @Override
        public String key() {
            return "shell.refused";
        }
    }

    @GetMapping("/specimen")
    Answer page() {
        return Answer.shown(
                new SpecimenPage(
                        alarms(),
                        List.of(
                                new SoundSign(SoundSign.State.ON, ""),
                                new SoundSign(SoundSign.State.PAUSED, "1:32"),
                                new SoundSign(SoundSign.State.OFF, "")),
                        tiles(),
                        List.of("done", "caution", "alarm", "word"),
                        Form.filled("specimen", Map.of("first", "260/90"))
                                .refused(List.of(Refusal.of("first", Why.SHOWN)))));
    }

    private static List<SpecimenPage.AlarmRow> alarms() {
        List<SpecimenPage.AlarmRow> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (AlarmSign.Standing standing : AlarmSign.Standing.values()) {
                rows.add(
                        new SpecimenPage.AlarmRow(
                                List.of(
                                        new AlarmSign(kind, Tier.HIGH, standing, "SpO2 84 %"),
                                        new AlarmSign(kind, Tier.MEDIUM, standing, "Pulse 131"),
                                        new AlarmSign(kind, Tier.LOW, standing, "No pressure"))));
            }
        }
        return rows;
    }

    private static List<SpecimenPage.Tile> tiles() {
        return List.of(
                tile("1 · M. R.", "none", Optional.empty()),
                tile("2 · A. K.", "high", sign(Tier.HIGH, "SpO2 84 %")),
                tile("3 · J. D.", "medium", sign(Tier.MEDIUM, "Pulse 131 /min")),
                tile("4 · P. S.", "low", sign(Tier.LOW, "No pressure")));
    }

    private static Optional<AlarmSign> sign(Tier tier, String words) {
        return Optional.of(
                new AlarmSign(Kind.PHYSIOLOGICAL, tier, AlarmSign.Standing.ACTIVE, words));
    }

    private static SpecimenPage.Tile tile(String name, String alarm, Optional<AlarmSign> sign) {
        return new SpecimenPage.Tile(
                name,
                alarm,
                sign,
                List.of(
                        reading("spo2", "SpO2", "97", "%", Freshness.FRESH),
                        reading("pulse_rate", "Pulse", "72", "/min", Freshness.FRESH),
                        reading("systolic", "Pressure", "128/76", "mmHg", Freshness.STALE),
                        reading("respiratory_rate", "Respiration", "", "", Freshness.UNKNOWN)));
    }

    private static ReadingSign reading(
            String parameter, String label, String value, String unit, Freshness freshness) {
        boolean known = freshness != Freshness.UNKNOWN;
        return new ReadingSign(
                parameter,
                label,
                value,
                unit,
                freshness,
                known ? "2026-03-02T16:29:57Z" : null,
                known ? 3L : null,
                known ? "3 s" : "");
    }
}
