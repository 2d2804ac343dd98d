package daybreak.clinic.record;

import java.sql.SQLException;

/**
 * Lets a check break the store at a chosen step, as a full disk or a cut line would. In a clinic
 * nothing is ever broken here.
 */
@FunctionalInterface
public interface StoreFaults {

    /** Nothing breaks. */
    StoreFaults NONE = _ -> {};

    /** Where it may break. */
    enum Step {
        /** A connection is opened. */
        CONNECT,
        /** Rows are written; nothing is committed. */
        WRITE,
        /** The commit is about to be sent. */
        COMMIT,
        /** The commit is done and its answer on the way. */
        COMMITTED
    }

    /**
     * Called at each step.
     *
     * @throws SQLException as the database would, to break it there
     */
    void at(Step step) throws SQLException;
}
