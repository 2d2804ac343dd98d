package daybreak.care.watch;

import java.util.List;

/** What becomes of an input. */
public sealed interface Decision {

    /**
     * The chair moves on.
     *
     * @param next the chair after it
     * @param events what happened, in order; often nothing
     */
    record Accepted(Chair next, List<ChairEvent> events) implements Decision {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing happens, and the chair stays as it is. */
    record Refused(WatchRefusal why) implements Decision {}
}
