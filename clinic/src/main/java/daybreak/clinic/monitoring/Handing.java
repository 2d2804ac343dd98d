package daybreak.clinic.monitoring;

import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what happened at chairs to the journal, and says who must look again. */
final class Handing {

    private static final Logger LOG = LoggerFactory.getLogger(Handing.class);

    /** Who is told; on any thread, and must be quick. */
    interface Audience {

        /** What happened is not in the record and will not get there. */
        void lost(String why);
    }

    private static final Actor.House ALARMS = new Actor.House("alarms");

    private final Journal journal;
    private final Audience audience;

    Handing(Journal journal, Audience audience) {
        this.journal = journal;
        this.audience = audience;
    }

    /**
     * The events as facts.
     *
     * @param by who is behind those that a person caused
     */
    static List<Fact> facts(List<ChairEvent> events, Actor by) {
        return events.stream()
                .map(event ->
                        new Fact(
                                Stream.watch(event.watch()),
                                event.at(),
                                isByAPerson(event) ? by : ALARMS,
                                (Record) event))
                .toList();
    }

    private static boolean isByAPerson(ChairEvent event) {
        return switch (event) {
            case ChairEvent.WatchOpened _,
                    ChairEvent.PhaseSet _,
                    ChairEvent.BaselineSet _,
                    ChairEvent.WatchEnded _,
                    ChairEvent.AlarmAcknowledged _,
                    ChairEvent.SoundPaused _,
                    ChairEvent.AlarmReviewed _ ->
                    true;
            case ChairEvent.AlarmActivated _,
                    ChairEvent.AlarmRose _,
                    ChairEvent.AlarmWorsened _,
                    ChairEvent.SoundResumed _,
                    ChairEvent.AlarmCleared _,
                    ChairEvent.ItemOverdue _,
                    ChairEvent.ItemEscalated _ ->
                    false;
        };
    }

    static List<Fact> facts(List<ChairEvent> events) {
        return facts(events, ALARMS);
    }

    /**
     * Hands over what has happened and must not be lost. To be called within the turns of the
     * chairs, so that the order of writing is the order of happening.
     */
    CompletableFuture<Journal.Outcome> lasting(
            List<Fact> facts, List<Arrival> arrivals, Set<ChairNumber> chairs) {
        CompletableFuture<Journal.Outcome> written =
                journal.append(Contribution.lasting(facts, arrivals));
        return written.whenComplete((outcome, broken) -> {
            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                LOG.error("not recorded at chairs {}: {}", chairs, outcome, broken);
                audience.lost(String.valueOf(broken == null ? outcome : broken));
            }
        });
    }

    /** Hands over what a person waits for: written now, or refused. */
    CompletableFuture<Journal.Outcome> now(List<Fact> facts, List<Arrival> arrivals) {
        Contribution contribution =
                new Contribution(facts, arrivals, List.of(), Contribution.Patience.NOW_OR_NEVER);
        return journal.append(contribution);
    }
}
