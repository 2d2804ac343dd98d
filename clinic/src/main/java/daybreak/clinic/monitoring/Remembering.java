package daybreak.clinic.monitoring;

import daybreak.care.alarm.Condition;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairInput;
import java.util.Optional;
import java.util.function.Function;

/** What was said to a chair, told from what happened there. */
final class Remembering {

    private final Function<ProtocolVersion, Protocol> protocols;

    /**
     * @param protocols every version that a watch may have pinned
     */
    Remembering(Function<ProtocolVersion, Protocol> protocols) {
        this.protocols = protocols;
    }

    /** The input behind an event; empty where the event followed from inputs by the rules alone. */
    Optional<ChairInput> inputOf(ChairEvent event) {
        return switch (event) {
            case ChairEvent.WatchOpened opened -> Optional.of(open(opened));
            case ChairEvent.PhaseSet set ->
                    Optional.of(new ChairInput.SetPhase(set.at(), set.by(), set.phase()));
            case ChairEvent.BaselineSet set ->
                    Optional.of(new ChairInput.SetBaseline(set.at(), set.by(), set.baseline()));
            case ChairEvent.WatchEnded ended ->
                    Optional.of(new ChairInput.EndWatch(ended.at(), ended.by()));
            case ChairEvent.AlarmAcknowledged done ->
                    Optional.of(new ChairInput.Acknowledge(done.at(), done.by(), done.alarm()));
            case ChairEvent.SoundPaused paused ->
                    Optional.of(new ChairInput.PauseSound(paused.at(), paused.by()));
            case ChairEvent.SoundResumed resumed ->
                    Optional.of(new ChairInput.SoundPauseEnded(resumed.at(), resumed.alarm()));
            case ChairEvent.AlarmReviewed done ->
                    Optional.of(new ChairInput.Review(done.at(), done.by(), done.alarm()));
            case ChairEvent.AlarmActivated activated -> told(activated);
            case ChairEvent.AlarmRose _,
                    ChairEvent.AlarmWorsened _,
                    ChairEvent.AlarmCleared _,
                    ChairEvent.ItemOverdue _,
                    ChairEvent.ItemEscalated _ ->
                    Optional.empty();
        };
    }

    private ChairInput open(ChairEvent.WatchOpened opened) {
        return new ChairInput.OpenWatch(
                opened.at(),
                opened.watch(),
                opened.by(),
                opened.person(),
                opened.phase(),
                opened.baseline(),
                protocols.apply(opened.protocol()));
    }

    /** Two conditions are told by the house; the rest the rules find. */
    private static Optional<ChairInput> told(ChairEvent.AlarmActivated activated) {
        if (activated.condition() == Condition.NOT_WATCHED) {
            return Optional.of(new ChairInput.NotWatched(activated.metAt(), activated.at()));
        }
        if (activated.condition() == Condition.MESSAGE_REFUSED) {
            return activated
                    .device()
                    .map(device ->
                            new ChairInput.MessageRefused(
                                    activated.at(),
                                    device,
                                    activated.worst().map(found -> found.amount()).orElse("")));
        }
        return Optional.empty();
    }
}
