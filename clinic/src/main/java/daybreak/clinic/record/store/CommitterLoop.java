package daybreak.clinic.record.store;

import daybreak.clinic.record.Journal.Outcome;
import daybreak.clinic.record.StoreState;
import daybreak.clinic.record.database.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the committer's thread does: with a session it writes what waits, without one it tries to
 * come back.
 */
final class CommitterLoop {

    private static final Logger LOG = LoggerFactory.getLogger(CommitterLoop.class);

    private static final Duration TICK = Duration.ofMillis(100);
    private static final long RETRY_MILLIS = 500;

    private final Surroundings around;
    private final WaitingLine line;
    private final StateBoard board;
    private final Anchoring anchoring;
    private final Answers answers = new Answers();
    private final CountDownLatch finishing = new CountDownLatch(1);

    private Ownership ownership;
    private Optional<Session> session = Optional.empty();
    private Optional<Attempt.Doubt> doubt = Optional.empty();

    CommitterLoop(Surroundings around, WaitingLine line, StateBoard board, Ownership ownership) {
        this.around = around;
        this.line = line;
        this.board = board;
        this.ownership = ownership;
        Database database = around.database();
        this.anchoring =
                new Anchoring(
                        around.kinds(),
                        new AnchorWitness(database.folder().anchors()),
                        ownership.renewedAt());
    }

    /** Asks it to end when everything is written, or at once while the store is away. */
    void finish() {
        line.close();
        finishing.countDown();
    }

    private boolean isFinished() {
        return finishing.getCount() == 0
                && (session.isPresent()
                        ? line.size() == 0
                        : board.state() instanceof StoreState.Away);
    }

    void run() {
        try {
            while (!isFinished()) {
                if (session.isPresent()) {
                    work(session.get());
                } else {
                    comeBack();
                }
            }
            giveBack();
        } catch (LostOwnership _) {
            LOG.error("another clinic has taken this record over; nothing more is written");
            announceTakenOver();
        } catch (RuntimeException e) {
            LOG.error("the committer ends: an invariant of the record broke", e);
            board.change(
                    new StoreState.Away(
                            around.clinic().now(), "a fault in the program", line.size()));
        } catch (InterruptedException _) {
            LOG.warn("the committer was interrupted; {} contributions wait", line.size());
        } finally {
            turnAway();
        }
    }

    private void work(Session open) throws InterruptedException, LostOwnership {
        List<Waiting> group = line.take(around.limits().groupRows(), TICK);
        List<Waiting> inHand = group;
        try {
            if (open.keepLease() == Session.LeaseCare.RENEWED && line.size() == 0) {
                announcePresent();
            }
            if (!group.isEmpty()) {
                inHand = List.of();
                write(open, group);
            }
            if (session.isPresent()) {
                open.anchorIfDue();
            }
        } catch (SQLException | IOException e) {
            goAway(e, inHand);
        } catch (LostOwnership e) {
            announceTakenOver();
            answers.tellAll(inHand, new Outcome.NotOwner());
            throw e;
        }
    }

    /** Writes a group; one that cannot be written is halved until what breaks it is alone. */
    private void write(Session open, List<Waiting> group) throws LostOwnership {
        Deque<List<Waiting>> parts = new ArrayDeque<>();
        parts.push(group);
        while (!parts.isEmpty()) {
            List<Waiting> part = parts.pop();
            switch (open.attempt(part)) {
                case Attempt.Written(var result) -> {
                    line.done(part);
                    announcePresent();
                    answers.tell(part, result.outcomes());
                }
                case Attempt.Broken(var cause) -> halve(part, cause, parts);
                case Attempt.StoreGone(var cause, var maybe) -> {
                    doubt = maybe;
                    parts.push(maybe.isPresent() ? List.of() : part);
                    goAway(cause, joined(parts));
                    return;
                }
                case Attempt.Lost _ -> {
                    parts.push(part);
                    announceTakenOver();
                    answers.tellAll(joined(parts), new Outcome.NotOwner());
                    throw new LostOwnership();
                }
            }
        }
    }

    private static List<Waiting> joined(Deque<List<Waiting>> parts) {
        List<Waiting> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    private void halve(List<Waiting> part, Exception cause, Deque<List<Waiting>> parts) {
        if (part.size() == 1) {
            LOG.error("a contribution to the record broke an invariant", cause);
            answers.fail(part.getFirst(), cause);
            line.done(part);
            return;
        }
        int middle = part.size() / 2;
        parts.push(part.subList(middle, part.size()));
        parts.push(part.subList(0, middle));
    }

    /** Before anybody is answered so: who asks for the state then finds why. */
    private void announceTakenOver() {
        if (!(board.state() instanceof StoreState.TakenOver)) {
            board.change(new StoreState.TakenOver(around.clinic().now()));
        }
    }

    private void announcePresent() {
        if (board.state() instanceof StoreState.Away) {
            line.storeBack();
            LOG.info("the store is back");
            board.change(new StoreState.Present());
        }
    }

    /**
     * Notes that the store is away.
     *
     * @param inHand what was taken from the line and is certainly not written
     */
    private void goAway(Exception cause, List<Waiting> inHand) {
        session.ifPresent(open -> {
            ownership = open.ownership();
            open.close();
        });
        session = Optional.empty();
        undo(inHand);
        answers.tellAll(line.storeAway(), new Outcome.StoreAway());
        if (board.state() instanceof StoreState.Present) {
            LOG.warn("the store is away", cause);
            board.change(
                    new StoreState.Away(
                            around.clinic().now(), StoreFault.inOneLine(cause), line.size()));
        }
    }

    /** What would rather be refused is; the rest goes back to the front, late. */
    private void undo(List<Waiting> group) {
        List<Waiting> impatient = group.stream().filter(Waiting::isImpatient).toList();
        List<Waiting> patient =
                group.stream().filter(one -> !one.isImpatient()).map(Waiting::late).toList();
        line.done(impatient);
        line.putBack(patient);
        answers.tellAll(impatient, new Outcome.StoreAway());
    }

    private void comeBack() throws InterruptedException, LostOwnership {
        StoreLink link = null;
        try {
            link = StoreLink.open(around.database(), around.faults());
            settleDoubt(link);
            session = Optional.of(Session.open(around, link, anchoring, ownership));
            if (line.size() == 0) {
                announcePresent();
            }
        } catch (SQLException | IOException e) {
            if (link != null) {
                link.close();
            }
            goAway(e, List.of());
            pause();
        }
    }

    private void pause() throws InterruptedException {
        if (finishing.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
            LOG.debug("the committer ends while the store is away");
        }
    }

    /**
     * Finds out whether the group whose commit was not answered is on disk.
     *
     * @throws SQLException also while nobody can say
     */
    private void settleDoubt(StoreLink link) throws SQLException {
        if (doubt.isEmpty()) {
            return;
        }
        Attempt.Doubt open = doubt.get();
        switch (link.fateOf(open.result(), open.backend())) {
            case COMMITTED -> {
                line.done(open.group());
                answers.tell(open.group(), open.result().outcomes());
            }
            case UNDONE -> undo(open.group());
            case OPEN -> throw new SQLException("an earlier transaction has not ended", "08006");
        }
        doubt = Optional.empty();
    }

    private void giveBack() throws LostOwnership {
        if (session.isEmpty()) {
            return;
        }
        try {
            session.get().giveBack();
        } catch (SQLException | IOException e) {
            LOG.warn("the record was closed without its last anchor", e);
        }
    }

    private void turnAway() {
        line.close();
        Outcome outcome = board.answerWhenClosed();
        doubt.ifPresent(open -> answers.tellAll(open.group(), outcome));
        answers.tellAll(line.clear(), outcome);
        session.ifPresent(Session::close);
        answers.close();
    }
}
