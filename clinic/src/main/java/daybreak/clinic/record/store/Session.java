package daybreak.clinic.record.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One connection of the owner: the lease is kept and groups and anchors are written over it. */
final class Session implements AutoCloseable {

    private final Surroundings around;
    private final StoreLink link;
    private final GroupCommit commit;
    private final Anchoring anchoring;
    private Ownership ownership;

    private Session(
            Surroundings around,
            StoreLink link,
            GroupCommit commit,
            Anchoring anchoring,
            Ownership ownership) {
        this.around = around;
        this.link = link;
        this.commit = commit;
        this.anchoring = anchoring;
        this.ownership = ownership;
    }

    /**
     * Opens it over a fresh connection and proves that the store can be written.
     *
     * @throws LostOwnership when another owns the record
     */
    static Session open(
            Surroundings around, StoreLink link, Anchoring anchoring, Ownership ownership)
            throws SQLException, IOException, LostOwnership {
        Ownership renewed = renew(around, link, ownership);
        anchoring.catchUp(link.connection());
        link.rollback();
        GroupCommit commit =
                new GroupCommit(new GroupWriter(around.projections()), link, ownership.fence());
        return new Session(around, link, commit, anchoring, renewed);
    }

    private static Ownership renew(Surroundings around, StoreLink link, Ownership ownership)
            throws SQLException, LostOwnership {
        Surroundings.Moment moment = around.moment();
        link.beforeWriting();
        Lease.Hold hold =
                Lease.renew(link.connection(), ownership.fence(), moment.wall(), moment.clinic());
        link.commit();
        return switch (hold) {
            case OURS -> ownership.renewed(moment.machine());
            case LOST -> throw new LostOwnership();
        };
    }

    Ownership ownership() {
        return ownership;
    }

    /** What came of looking after the lease. */
    enum LeaseCare {
        /** It was not time yet. */
        RESTED,
        RENEWED
    }

    /** Renews the lease when it is time; so always before writing under one that has run out. */
    LeaseCare keepLease() throws SQLException, LostOwnership {
        if (!ownership.isDue(around.machine().now())) {
            return LeaseCare.RESTED;
        }
        ownership = renew(around, link, ownership);
        return LeaseCare.RENEWED;
    }

    Attempt attempt(List<Waiting> group) {
        Attempt attempt = commit.attempt(group, around.machine().wall());
        if (attempt instanceof Attempt.Written(var result)) {
            anchoring.note(result.moved());
        }
        return attempt;
    }

    void anchorIfDue() throws SQLException, IOException, LostOwnership {
        if (anchoring.isDue(around.machine().now())) {
            anchor();
        }
    }

    private void anchor() throws SQLException, IOException, LostOwnership {
        anchoring.write(link, commit.footing().counters(), ownership.fence(), around.moment());
    }

    /** Writes the last anchor and gives the lease back. */
    void giveBack() throws SQLException, IOException, LostOwnership {
        if (anchoring.hasSomething()) {
            anchor();
        }
        ownership = renew(around, link, ownership);
        Lease.release(link.connection(), ownership.fence());
        link.commit();
    }

    @Override
    public void close() {
        link.close();
    }
}
