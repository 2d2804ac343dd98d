package daybreak.clinic.record.store;

import java.util.List;
import java.util.Optional;

/** What came of trying to write a group. */
sealed interface Attempt {

    /** It is on disk. */
    record Written(GroupResult result) implements Attempt {}

    /** It is undone, because something in it cannot be written. */
    record Broken(Exception cause) implements Attempt {}

    /**
     * The store cannot be written.
     *
     * @param cause what it said
     * @param doubt present when the group may yet be on disk
     */
    record StoreGone(Exception cause, Optional<Doubt> doubt) implements Attempt {}

    /** Another clinic owns the record. */
    record Lost() implements Attempt {}

    /**
     * A group whose commit was not answered.
     *
     * @param group what was to be written
     * @param result what it will have done if it was committed
     * @param backend the server's process that had it
     */
    record Doubt(List<Waiting> group, GroupResult result, StoreLink.Backend backend) {}
}
