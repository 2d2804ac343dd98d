package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.NextStep;
import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairSound;
import daybreak.care.watch.DueItem;
import daybreak.care.watch.Freshness;
import daybreak.care.watch.LatestValue;
import daybreak.care.watch.Watch;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.people.People;
import daybreak.clinic.people.Person;
import daybreak.clinic.shell.Ages;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.ReadingSign;
import daybreak.clinic.shell.SoundSign;
import daybreak.clinic.shell.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a chair as a reader sees it. */
final class ChairViews {

    private static final List<VitalSign> CONTINUOUS =
            List.of(
                    VitalSign.HEART_RATE,
                    VitalSign.PULSE_RATE,
                    VitalSign.SPO2,
                    VitalSign.RESPIRATORY_RATE);

    private final People people;
    private final Text text;
    private final Names names;

    /** How people are called on a page. */
    enum Names {
        FULL,
        /** For a board that strangers can see. */
        INITIALS
    }

    ChairViews(People people, Text text, Names names) {
        this.people = people;
        this.text = text;
        this.names = names;
    }

    TileView tile(ChairLook look) {
        List<AlarmLine> alarms = alarms(look);
        return new TileView(
                look.chair().number(),
                look.chair().watch().map(watch -> watch(watch, look)),
                new PressureSign(
                        reading(look, VitalSign.SYSTOLIC), reading(look, VitalSign.DIASTOLIC)),
                CONTINUOUS.stream().map(sign -> reading(look, sign)).toList(),
                alarms,
                alarms.stream()
                        .map(line -> line.alarm().tier())
                        .max(Tier::compareTo)
                        .map(Tier::openName)
                        .orElse("none"),
                sound(look.chair().sound()),
                due(look),
                look.notRecordedSince().isPresent() ? TileView.Recorded.NO : TileView.Recorded.YES);
    }

    private TileView.WatchView watch(Watch watch, ChairLook look) {
        Function<Person, String> called =
                switch (names) {
                    case FULL -> Person::name;
                    case INITIALS -> Person::initials;
                };
        return new TileView.WatchView(
                watch.person().flatMap(people::person).map(called).orElse(""),
                watch.phase(),
                watch.phaseSince().toString(),
                Ages.text(watch.phaseSince().until(look.at())),
                watch.baseline().isPresent());
    }

    ReadingSign reading(ChairLook look, VitalSign sign) {
        String label = text.of("sign." + sign.openName());
        return switch (look.shown(sign)) {
            case ChairLook.Shown.Value(var latest, var freshness) ->
                    value(look, sign, label, latest, freshness);
            case ChairLook.Shown.NoValue(var status, var _) ->
                    unknown(sign, label, text.of("reading.status." + status.openName()));
            case ChairLook.Shown.Unknown() -> unknown(sign, label, "");
        };
    }

    private ReadingSign value(
            ChairLook look, VitalSign sign, String label, LatestValue latest, Freshness freshness) {
        Duration age = latest.ageAt(look.at());
        return new ReadingSign(
                sign.openName(),
                label,
                text.number(latest.value().amount().stripTrailingZeros()),
                sign.unit(),
                freshness == Freshness.FRESH
                        ? ReadingSign.Freshness.FRESH
                        : ReadingSign.Freshness.STALE,
                latest.heardAt().toString(),
                Math.max(0, age.toSeconds()),
                Ages.text(age));
    }

    private static ReadingSign unknown(VitalSign sign, String label, String word) {
        @Nullable String never = null;
        @Nullable Long noAge = null;
        return new ReadingSign(
                sign.openName(),
                label,
                "",
                sign.unit(),
                ReadingSign.Freshness.UNKNOWN,
                never,
                noAge,
                word);
    }

    List<AlarmLine> alarms(ChairLook look) {
        Protocol protocol = look.chair().watch().map(Watch::protocol).orElseGet(look::inForce);
        return look.chair().alarms().stream().map(alarm -> alarm(alarm, protocol)).toList();
    }

    private AlarmLine alarm(ChairAlarm alarm, Protocol protocol) {
        AlarmSign sign =
                new AlarmSign(
                        alarm.kind(),
                        alarm.tier(),
                        AlarmSign.Standing.of(alarm.state()),
                        words(alarm));
        return new AlarmLine(
                alarm,
                sign,
                alarm.worst().map(Object::toString).orElse(""),
                alarm.limit().stream().map(this::limit).collect(Collectors.joining(" / ")),
                step(protocol.nextStep(alarm.condition(), alarm.tier())),
                text.clockWithSeconds(alarm.activeAt().instant()),
                act(alarm.state()));
    }

    private String limit(Bound bound) {
        return text.comparison(bound.comparison())
                + " "
                + text.number(new BigDecimal(bound.amount()))
                + " "
                + bound.unit();
    }

    /** What is wrong, with the parameter where the condition does not name it. */
    private String words(ChairAlarm alarm) {
        String parameter =
                alarm.parameter().map(one -> text.of("parameter." + one.openName())).orElse("");
        return text.of("condition." + alarm.condition().openName(), parameter);
    }

    private String step(NextStep step) {
        return text.language() == Language.SPANISH ? step.spanish() : step.english();
    }

    private static AlarmLine.Act act(AlarmState state) {
        return switch (state) {
            case AlarmState.Sounding _, AlarmState.Paused _, AlarmState.Resounding _ ->
                    AlarmLine.Act.ACKNOWLEDGE;
            case AlarmState.Latched _ -> AlarmLine.Act.REVIEW;
            case AlarmState.Acknowledged _, AlarmState.Pending _, AlarmState.Cleared _ ->
                    AlarmLine.Act.NONE;
        };
    }

    static SoundSign sound(ChairSound sound) {
        return switch (sound) {
            case ChairSound.Sounding _ -> new SoundSign(SoundSign.State.ON, "");
            case ChairSound.Silenced() -> new SoundSign(SoundSign.State.PAUSED, "");
            case ChairSound.Quiet() -> new SoundSign(SoundSign.State.OFF, "");
        };
    }

    List<DueLine> due(ChairLook look) {
        return look.chair().dueItems(look.at()).stream().map(item -> due(look, item)).toList();
    }

    private DueLine due(ChairLook look, DueItem item) {
        return new DueLine(
                look.chair().number(),
                item,
                text.of("due." + item.kind().openName()),
                item.dueAt().toString(),
                item.stageAt(look.at()),
                look.at().until(item.dueAt()));
    }
}
