package daybreak.clinic.record.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose fault a failed transaction is. */
enum Trouble {
    /** The store cannot be written: everything waits. */
    STORE,
    /** One of the contributions cannot be written; the others can. */
    CONTRIBUTION,
    /** Two transactions were in each other's way: the same again succeeds. */
    COLLISION;

    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "55P03");

    /** Data, integrity, limits: faults of what was to be written. */
    private static final Set<String> OF_CONTRIBUTIONS = Set.of("22", "23", "54");

    private static final Set<String> OF_STATEMENTS =
            Set.of("0A", "21", "22", "23", "42", "44", "54", "P0");

    /** Classes in which the server has answered that the transaction is undone. */
    private static final Set<String> CERTAINLY_UNDONE =
            Set.of("21", "22", "23", "25", "40", "42", "44", "53", "54", "55", "P0");

    static Trouble of(Exception failure) {
        return failure instanceof SQLException sql ? of(sql) : CONTRIBUTION;
    }

    private static Trouble of(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return STORE;
        }
        if (COLLISIONS.contains(state)) {
            return COLLISION;
        }
        return OF_CONTRIBUTIONS.contains(state.substring(0, 2)) ? CONTRIBUTION : STORE;
    }

    /** True when the statement itself is at fault, as one of a read model's can be. */
    static boolean isOfStatement(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state != null
                && state.length() >= 2
                && OF_STATEMENTS.contains(state.substring(0, 2))
                && !COLLISIONS.contains(state);
    }

    /** True when a commit that failed like this may yet have happened. */
    static boolean leavesDoubt(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null
                || state.length() < 2
                || !CERTAINLY_UNDONE.contains(state.substring(0, 2));
    }
}
