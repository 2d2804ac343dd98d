package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.DueItem;
import daybreak.clinic.shell.Ages;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.ReadingSign;
import daybreak.clinic.shell.ReadingSign.Freshness;
import daybreak.clinic.shell.SoundSign;
import daybreak.clinic.shell.Text;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Four chairs in four moods: what the board and a chair's page have to show at their worst. */
final class SpecimenChairs {

    static final ClinicTime NOW = ClinicTime.parse("2026-03-02T17:12:30Z");

    private final Text text;

    SpecimenChairs(Text text) {
        this.text = text;
    }

    List<TileView> all() {
        return List.of(calm(), alarmed(), unrecorded(), unwatched());
    }

    private TileView calm() {
        return new TileView(
                new ChairNumber(1),
                watch("Maria Castellanos", Phase.RUNNING, 1_260),
                pressure("128", "76", 214, Freshness.FRESH),
                readings("72", "72", "97", "14", Freshness.FRESH),
                List.of(),
                "none",
                new SoundSign(SoundSign.State.OFF, ""),
                List.of(due(1, DueKind.PRESSURE, 386)),
                TileView.Recorded.YES);
    }

    private TileView alarmed() {
        return new TileView(
                new ChairNumber(2),
                watch("Aleksander Kowalczyk-Brennan", Phase.RUNNING, 1_920),
                pressure("172", "104", 41, Freshness.FRESH),
                readings("131", "130", "84", "9", Freshness.FRESH),
                List.of(
                        line(Condition.SPO2_LOW, Tier.HIGH, AlarmSign.Standing.ACTIVE, "84 %"),
                        line(
                                Condition.PRESSURE_HIGH,
                                Tier.MEDIUM,
                                AlarmSign.Standing.ACKNOWLEDGED,
                                "172/104 mmHg"),
                        line(Condition.APNOEA, Tier.HIGH, AlarmSign.Standing.LATCHED, "24 s")),
                "high",
                new SoundSign(SoundSign.State.ON, ""),
                List.of(due(2, DueKind.PRESSURE_REPEAT, 79), due(2, DueKind.PRESSURE, 540)),
                TileView.Recorded.YES);
    }

    private TileView unrecorded() {
        return new TileView(
                new ChairNumber(3),
                Optional.of(
                        new TileView.WatchView(
                                "", Phase.RECOVERING, "2026-03-02T16:52:30Z", "20 min", false)),
                pressure("118", "70", 1_270, Freshness.STALE),
                readings("", "64", "95", "", Freshness.STALE),
                List.of(
                        line(
                                Condition.NO_PRESSURE,
                                Tier.MEDIUM,
                                AlarmSign.Standing.ACTIVE,
                                "1270 s"),
                        line(Condition.FROZEN, Tier.LOW, AlarmSign.Standing.ACTIVE, "")),
                "medium",
                new SoundSign(SoundSign.State.PAUSED, "92 s"),
                List.of(due(3, DueKind.PRESSURE, -370)),
                TileView.Recorded.NO);
    }

    private TileView unwatched() {
        return new TileView(
                new ChairNumber(4),
                Optional.empty(),
                pressure("", "", -1, Freshness.UNKNOWN),
                readings("88", "87", "98", "16", Freshness.FRESH),
                List.of(),
                "none",
                new SoundSign(SoundSign.State.OFF, ""),
                List.of(),
                TileView.Recorded.YES);
    }

    private static Optional<TileView.WatchView> watch(String person, Phase phase, long seconds) {
        Duration ago = Duration.ofSeconds(seconds);
        return Optional.of(
                new TileView.WatchView(
                        person, phase, NOW.minus(ago).toString(), Ages.text(ago), true));
    }

    private PressureSign pressure(String up, String down, long age, Freshness freshness) {
        return new PressureSign(
                reading("systolic", up, "mmHg", age, freshness),
                reading("diastolic", down, "mmHg", age, freshness));
    }

    private List<ReadingSign> readings(
            String heart, String pulse, String spo2, String breath, Freshness freshness) {
        return List.of(
                reading("heart_rate", heart, "/min", 2, freshness),
                reading("pulse_rate", pulse, "/min", 2, freshness),
                reading("spo2", spo2, "%", 2, Freshness.FRESH),
                reading("respiratory_rate", breath, "/min", 2, freshness));
    }

    private ReadingSign reading(
            String name, String value, String unit, long age, Freshness freshness) {
        String label = text.of("sign." + name);
        if (value.isEmpty()) {
            return new ReadingSign(name, label, "", unit, Freshness.UNKNOWN, null, null, "");
        }
        Duration old = Duration.ofSeconds(age);
        String at = NOW.minus(old).toString();
        return new ReadingSign(name, label, value, unit, freshness, at, age, Ages.text(old));
    }

    private AlarmLine line(
            Condition condition, Tier tier, AlarmSign.Standing standing, String value) {
        AlarmState state =
                standing == AlarmSign.Standing.LATCHED
                        ? new AlarmState.Latched(tier)
                        : new AlarmState.Sounding(tier);
        ChairAlarm alarm =
                new ChairAlarm(
                        new AlarmId(new UUID(1, condition.openName().hashCode())),
                        1,
                        condition,
                        Optional.empty(),
                        Optional.empty(),
                        tier,
                        state,
                        NOW,
                        NOW,
                        List.of(),
                        Optional.empty());
        AlarmLine.Act act =
                switch (standing) {
                    case ACTIVE -> AlarmLine.Act.ACKNOWLEDGE;
                    case LATCHED -> AlarmLine.Act.REVIEW;
                    case ACKNOWLEDGED -> AlarmLine.Act.NONE;
                };
        return new AlarmLine(
                alarm,
                new AlarmSign(
                        condition.kind(),
                        tier,
                        standing,
                        text.of("condition." + condition.openName(), "")),
                value,
                value.isEmpty() ? "" : "< 85 %",
                "Rouse, open the airway, give oxygen, stop the infusion, call the physician.",
                "11:10:04",
                act);
    }

    private DueLine due(int chair, DueKind kind, long seconds) {
        ClinicTime at = NOW.plus(Duration.ofSeconds(seconds));
        DueItem item =
                new DueItem(
                        kind, at, at.plus(Duration.ofMinutes(2)), at.plus(Duration.ofMinutes(5)));
        return new DueLine(
                new ChairNumber(chair),
                item,
                text.of("due." + kind.openName()),
                at.toString(),
                item.stageAt(NOW),
                Duration.ofSeconds(seconds));
    }
}
