package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.staff.StaffId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of alarms, made from the events alone, as a reader who knows no rules makes it. */
final class AlarmsFromEvents {

    /** One line of the list. */
    record Line(
            AlarmId id, Condition condition, Tier tier, AlarmState state, Optional<Found> worst) {

        static Line of(ChairAlarm alarm) {
            return new Line(
                    alarm.id(), alarm.condition(), alarm.tier(), alarm.state(), alarm.worst());
        }

        private Line in(AlarmState next) {
            return new Line(id, condition, tier, next, worst);
        }
    }

    private final Map<AlarmId, Line> lines = new LinkedHashMap<>();

    AlarmsFromEvents(List<ChairEvent> events) {
        events.forEach(this::read);
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    private void read(ChairEvent event) {
        switch (event) {
            case ChairEvent.AlarmActivated a ->
                    lines.put(
                            a.alarm(),
                            new Line(
                                    a.alarm(),
                                    a.condition(),
                                    a.tier(),
                                    new AlarmState.Sounding(a.tier()),
                                    a.worst()));
            case ChairEvent.AlarmRose rose -> risen(rose);
            case ChairEvent.AlarmWorsened worse -> worsened(worse);
            case ChairEvent.AlarmAcknowledged a -> acknowledged(a.alarm(), a.by());
            case ChairEvent.SoundPaused paused -> paused(paused.alarm());
            case ChairEvent.SoundResumed resumed -> resumed(resumed.alarm());
            case ChairEvent.AlarmCleared cleared -> cleared(cleared.alarm());
            case ChairEvent.AlarmReviewed reviewed -> lines.remove(reviewed.alarm());
            case ChairEvent.WatchOpened _,
                    ChairEvent.PhaseSet _,
                    ChairEvent.BaselineSet _,
                    ChairEvent.WatchEnded _,
                    ChairEvent.ItemOverdue _,
                    ChairEvent.ItemEscalated _ -> {}
        }
    }

    private void risen(ChairEvent.AlarmRose rose) {
        Line line = line(rose.alarm());
        lines.put(
                rose.alarm(),
                new Line(
                        line.id(),
                        line.condition(),
                        rose.tier(),
                        new AlarmState.Sounding(rose.tier()),
                        line.worst()));
    }

    private void worsened(ChairEvent.AlarmWorsened worse) {
        Line line = line(worse.alarm());
        lines.put(
                worse.alarm(),
                new Line(
                        line.id(),
                        line.condition(),
                        line.tier(),
                        line.state(),
                        Optional.of(worse.worst())));
    }

    private void acknowledged(AlarmId id, StaffId by) {
        lines.put(id, line(id).in(new AlarmState.Acknowledged(line(id).tier(), by)));
    }

    private void paused(AlarmId id) {
        Tier tier = line(id).tier();
        lines.put(
                id,
                line(id).in(
                                line(id).state() instanceof AlarmState.Resounding(var _, var by)
                                        ? new AlarmState.Acknowledged(tier, by)
                                        : new AlarmState.Paused(tier)));
    }

    private void resumed(AlarmId id) {
        Tier tier = line(id).tier();
        lines.put(
                id,
                line(id).in(
                                line(id).state() instanceof AlarmState.Acknowledged(var _, var by)
                                        ? new AlarmState.Resounding(tier, by)
                                        : new AlarmState.Sounding(tier)));
    }

    private void cleared(AlarmId id) {
        if (line(id).tier() == Tier.HIGH) {
            lines.put(id, line(id).in(new AlarmState.Latched(Tier.HIGH)));
        } else {
            lines.remove(id);
        }
    }

    private Line line(AlarmId id) {
        Line line = lines.get(id);
        if (line == null) {
            throw new AssertionError("no event has told of alarm " + id);
        }
        return line;
    }
}
