package daybreak.clinic.record;

import daybreak.quantities.time.ClinicTime;

/** Whether what happens is being written. */
public sealed interface StoreState {

    /** What happens is on disk within moments. */
    record Present() implements StoreState {}

    /**
     * The store cannot be written: what happens is kept in memory, in order.
     *
     * @param since clinic time at which the first write failed
     * @param why one line for people, without secrets
     * @param waiting contributions that wait
     */
    record Away(ClinicTime since, String why, int waiting) implements StoreState {}

    /**
     * Another clinic has taken the record over: nothing is written from here any more.
     *
     * @param since clinic time at which that was found
     */
    record TakenOver(ClinicTime since) implements StoreState {}

    /**
     * Somebody who is told when the state changes; called on the committer's thread, must be quick.
     */
    @FunctionalInterface
    interface Listener {
        void changed(StoreState state);
    }
}
