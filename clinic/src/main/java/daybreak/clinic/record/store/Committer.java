package daybreak.clinic.record.store;

import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.StoreState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The one writer: groups whatever waits into one transaction, keeps the lease, writes the anchors,
 * and knows whether the store is there.
 */
public final class Committer implements Journal, AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(8);

    private final Surroundings around;
    private final WaitingLine line;
    private final StateBoard board = new StateBoard();
    private final CommitterLoop loop;
    private final Thread thread;

    /**
     * @param ownership the hold on the record under which it writes
     */
    Committer(Surroundings around, Ownership ownership) {
        this.around = around;
        this.line = new WaitingLine(around.limits().waitingRows());
        this.loop = new CommitterLoop(around, line, board, ownership);
        this.thread = Thread.ofPlatform().name("record-committer").unstarted(loop::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public CompletableFuture<Outcome> append(Contribution contribution) {
        Waiting waiting;
        try {
            waiting = Waiting.of(contribution, around.kinds());
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
        if (waiting.isEmpty()) {
            return CompletableFuture.completedFuture(new Outcome.Recorded(List.of()));
        }
        return switch (line.join(waiting)) {
            case JOINED -> waiting.answer();
            case FULL ->
                    CompletableFuture.completedFuture(
                            new Outcome.NoRoom(line.rows(), around.limits().waitingRows()));
            case TURNED_AWAY -> CompletableFuture.completedFuture(new Outcome.StoreAway());
            case CLOSED -> CompletableFuture.completedFuture(board.answerWhenClosed());
        };
    }

    /**
     * Waits until everything that was appended so far is written or refused.
     *
     * @throws IllegalStateException when that takes longer than anybody waits
     */
    public void settle() {
        try {
            if (line.settle(LONGEST_CLOSE) == WaitingLine.Settling.STILL_WAITING) {
                throw new IllegalStateException(line.size() + " contributions are not written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before everything was written", e);
        }
    }

    /** Whether what happens is being written. */
    public StoreState state() {
        return switch (board.state()) {
            case StoreState.Away(var since, var why, var _) ->
                    new StoreState.Away(since, why, line.size());
            case StoreState.Present present -> present;
            case StoreState.TakenOver taken -> taken;
        };
    }

    public void listen(StoreState.Listener listener) {
        board.listen(listener);
    }

    /** Writes what waits and the last anchor, and gives the record back. */
    @Override
    public void close() {
        loop.finish();
        try {
            if (!thread.join(LONGEST_CLOSE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
