package daybreak.care.watch;

import daybreak.quantities.time.ClinicTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a watched chair, as one pure function. The same inputs give the same events,
 * whenever they are applied.
 *
 * <p>Time passes with each input: what became due before it happens first, each at its own time.
 * Whether and when {@link ChairInput.TimeReached} is said in between changes nothing.
 *
 * <p>To stand after a restart where it stood, apply again what was accepted, in its order: the
 * clock's speed, the devices placed, and the observations from an hour before the watch was opened
 * (they tell the devices' periods and their last cuff values), then everything since.
 */
public final class ChairRules {

    private ChairRules() {}

    /**
     * What becomes of an input.
     *
     * @throws IllegalArgumentException when the input is earlier than the one before it
     */
    public static Decision decide(Chair chair, ChairInput input) {
        requireOrder(chair, input);
        List<ChairEvent> events = new ArrayList<>();
        Chair heard = afterGap(chair, input);
        Chair due = settled(heard, input.at(), events);
        Turn turn = new Turn(due, input.at(), events);
        Optional<WatchRefusal> refusal = turn.take(input);
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        return new Decision.Accepted(settled(turn.chair(), input.at(), events), events);
    }

    /** The clinic could not have heard a silence while it was away. */
    private static Chair afterGap(Chair chair, ChairInput input) {
        if (!(input instanceof ChairInput.NotWatched(var _, var to))) {
            return chair;
        }
        Turn turn = new Turn(chair, chair.now().orElse(to), new ArrayList<>());
        turn.listenAgainFrom(to);
        return turn.chair();
    }

    private static Chair settled(Chair chair, ClinicTime until, List<ChairEvent> events) {
        Chair settled = chair;
        while (settled.next().isPresent() && !settled.next().get().at().isAfter(until)) {
            Deadline due = settled.next().get();
            Turn turn = new Turn(settled, due.at(), events);
            turn.fire(due);
            settled = turn.chair();
        }
        return settled;
    }

    private static void requireOrder(Chair chair, ChairInput input) {
        if (chair.now().isPresent() && input.at().isBefore(chair.now().get())) {
            throw new IllegalArgumentException(
                    "a chair's inputs come in order: "
                            + input.at()
                            + " after "
                            + chair.now().get());
        }
    }
}
