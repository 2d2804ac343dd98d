package daybreak.clinic.record.store;

import daybreak.clinic.record.Journal.Outcome;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Tells the waiting, in order, on a thread of its own: whatever they do then, the committer goes
 * on.
 */
final class Answers implements AutoCloseable {

    private static final int LONGEST_CLOSE_SECONDS = 2;

    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("record-answers").factory());

    void tell(List<Waiting> group, List<Outcome> outcomes) {
        teller.execute(() -> {
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer().complete(outcomes.get(i));
            }
        });
    }

    void tellAll(List<Waiting> group, Outcome outcome) {
        teller.execute(() -> group.forEach(waiting -> waiting.answer().complete(outcome)));
    }

    void fail(Waiting waiting, Exception cause) {
        teller.execute(() -> waiting.answer().completeExceptionally(cause));
    }

    /** Ends after what is under way. */
    @Override
    public void close() {
        teller.shutdown();
        try {
            if (!teller.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS)) {
                teller.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
