package daybreak.clinic.record.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One connection with what is remembered of it: writes groups, each in a transaction of its own.
 */
final class GroupCommit {

    private static final int MOST_COLLISIONS = 5;

    private final GroupWriter writer;
    private final StoreLink link;
    private final long fence;
    private Footing footing;

    GroupCommit(GroupWriter writer, StoreLink link, long fence) throws SQLException {
        this.writer = writer;
        this.link = link;
        this.fence = fence;
        this.footing = Footing.load(link.connection());
        link.rollback();
    }

    Attempt attempt(List<Waiting> group, Instant now) {
        for (int collisions = 0; ; collisions++) {
            try {
                return written(group, now);
            } catch (LostOwnership _) {
                return new Attempt.Lost();
            } catch (SQLException | RuntimeException e) {
                Optional<Attempt> failed = undone(e, collisions);
                if (failed.isPresent()) {
                    return failed.get();
                }
            }
        }
    }

    private Attempt written(List<Waiting> group, Instant now) throws SQLException, LostOwnership {
        link.beforeWriting();
        GroupResult result = writer.write(link.connection(), footing, group, fence, now);
        if (result.writesNothing()) {
            link.rollback();
            return new Attempt.Written(result);
        }
        try {
            link.commit();
        } catch (SQLException e) {
            if (Trouble.leavesDoubt(e)) {
                return new Attempt.StoreGone(
                        e, Optional.of(new Attempt.Doubt(group, result, link.backend())));
            }
            throw e;
        }
        footing.dictionaries().trim();
        return new Attempt.Written(result);
    }

    /** Undoes a failed transaction; empty when the same should be tried again. */
    private Optional<Attempt> undone(Exception failure, int collisions) {
        Trouble trouble = Trouble.of(failure);
        try {
            link.rollback();
            footing = Footing.load(link.connection());
            link.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
            trouble = Trouble.STORE;
        }
        return switch (trouble) {
            case COLLISION ->
                    collisions < MOST_COLLISIONS
                            ? Optional.empty()
                            : Optional.of(new Attempt.StoreGone(failure, Optional.empty()));
            case CONTRIBUTION -> Optional.of(new Attempt.Broken(failure));
            case STORE -> Optional.of(new Attempt.StoreGone(failure, Optional.empty()));
        };
    }

    Footing footing() {
        return footing;
    }
}
