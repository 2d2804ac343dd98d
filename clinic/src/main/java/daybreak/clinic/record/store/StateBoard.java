package daybreak.clinic.record.store;

import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.StoreState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The store's state as others see it. */
final class StateBoard {

    private final List<StoreState.Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile StoreState state = new StoreState.Present();

    StoreState state() {
        return state;
    }

    void listen(StoreState.Listener listener) {
        listeners.add(listener);
    }

    /** What a contribution is told that comes when nothing is written any more. */
    Outcome answerWhenClosed() {
        return switch (state) {
            case StoreState.TakenOver _ -> new Outcome.NotOwner();
            case StoreState.Present _, StoreState.Away _ -> new Outcome.StoreAway();
        };
    }

    void change(StoreState next) {
        state = next;
        listeners.forEach(listener -> listener.changed(next));
    }
}
