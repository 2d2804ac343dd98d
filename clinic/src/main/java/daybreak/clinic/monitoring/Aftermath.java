package daybreak.clinic.monitoring;

import daybreak.care.watch.Chair;
import daybreak.care.watch.ChairEvent;
import java.util.List;

/** What has to be set going once a chair has moved on: the ends of silences, its next deadline. */
final class Aftermath {

    private final Silences silences;
    private final Deadlines deadlines;

    Aftermath(Silences silences, Deadlines deadlines) {
        this.silences = silences;
        this.deadlines = deadlines;
    }

    void of(Chair chair, List<ChairEvent> events) {
        events.forEach(this::silence);
        chair.nextDeadline().ifPresent(deadline -> deadlines.plan(chair.number(), deadline));
    }

    private void silence(ChairEvent event) {
        switch (event) {
            case ChairEvent.AlarmAcknowledged acknowledged ->
                    silences.begin(
                            acknowledged.chair(), acknowledged.alarm(), acknowledged.silentFor());
            case ChairEvent.SoundPaused paused ->
                    silences.begin(paused.chair(), paused.alarm(), paused.silentFor());
            case ChairEvent.SoundResumed resumed -> silences.end(resumed.alarm());
            case ChairEvent.AlarmRose rose -> silences.end(rose.alarm());
            case ChairEvent.AlarmCleared cleared -> silences.end(cleared.alarm());
            case ChairEvent.AlarmReviewed reviewed -> silences.end(reviewed.alarm());
            case ChairEvent.WatchOpened _,
                    ChairEvent.PhaseSet _,
                    ChairEvent.BaselineSet _,
                    ChairEvent.WatchEnded _,
                    ChairEvent.AlarmActivated _,
                    ChairEvent.AlarmWorsened _,
                    ChairEvent.ItemOverdue _,
                    ChairEvent.ItemEscalated _ -> {
                // neither silences nor sounds
            }
        }
    }
}
