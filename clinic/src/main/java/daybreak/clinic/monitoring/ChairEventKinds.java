package daybreak.clinic.monitoring;

import daybreak.care.staff.StaffId;
import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.EventKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what happens at a chair stands in the journal. */
public final class ChairEventKinds {

    /**
     * A person typed values; the values themselves stand among the readings.
     *
     * @param chair at which
     * @param by who
     * @param signs open names of what was typed
     */
    public record VitalsTyped(ChairNumber chair, StaffId by, List<String> signs) {

        public VitalsTyped {
            signs = List.copyOf(signs);
        }
    }

    public static final EventKind<ChairEvent.WatchOpened> WATCH_OPENED =
            new EventKind<>("watch.opened", 1, ChairEvent.WatchOpened.class);
    public static final EventKind<ChairEvent.PhaseSet> PHASE_SET =
            new EventKind<>("watch.phase_set", 1, ChairEvent.PhaseSet.class);
    public static final EventKind<ChairEvent.BaselineSet> BASELINE_SET =
            new EventKind<>("watch.baseline_set", 1, ChairEvent.BaselineSet.class);
    public static final EventKind<ChairEvent.WatchEnded> WATCH_ENDED =
            new EventKind<>("watch.ended", 1, ChairEvent.WatchEnded.class);
    public static final EventKind<VitalsTyped> VITALS_TYPED =
            new EventKind<>("watch.vitals_typed", 1, VitalsTyped.class);
    public static final EventKind<ChairEvent.ItemOverdue> ITEM_OVERDUE =
            new EventKind<>("watch.item_overdue", 1, ChairEvent.ItemOverdue.class);
    public static final EventKind<ChairEvent.ItemEscalated> ITEM_ESCALATED =
            new EventKind<>("watch.item_escalated", 1, ChairEvent.ItemEscalated.class);

    private static final List<EventKind<?>> ALARMS =
            List.of(
                    new EventKind<>("alarm.activated", 1, ChairEvent.AlarmActivated.class),
                    new EventKind<>("alarm.rose", 1, ChairEvent.AlarmRose.class),
                    new EventKind<>("alarm.worsened", 1, ChairEvent.AlarmWorsened.class),
                    new EventKind<>("alarm.acknowledged", 1, ChairEvent.AlarmAcknowledged.class),
                    new EventKind<>("alarm.cleared", 1, ChairEvent.AlarmCleared.class),
                    new EventKind<>("alarm.reviewed", 1, ChairEvent.AlarmReviewed.class));

    private static final List<EventKind<?>> SOUND =
            List.of(
                    new EventKind<>("alarm.sound_paused", 1, ChairEvent.SoundPaused.class),
                    new EventKind<>("alarm.sound_resumed", 1, ChairEvent.SoundResumed.class));

    /** Those from which the list of alarms follows. */
    public static final Set<String> OF_ALARMS =
            ALARMS.stream().map(EventKind::name).collect(Collectors.toUnmodifiableSet());

    public static final List<EventKind<?>> ALL =
            Stream.of(
                            List.<EventKind<?>>of(
                                    WATCH_OPENED,
                                    PHASE_SET,
                                    BASELINE_SET,
                                    WATCH_ENDED,
                                    VITALS_TYPED,
                                    ITEM_OVERDUE,
                                    ITEM_ESCALATED),
                            ALARMS,
                            SOUND)
                    .flatMap(List::stream)
                    .toList();

    private ChairEventKinds() {}
}
