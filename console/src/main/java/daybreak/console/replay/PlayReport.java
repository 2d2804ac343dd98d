package daybreak.console.replay;

import daybreak.console.manner.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What came of playing a recording, counted while it plays. */
final class PlayReport {

    static final List<String> COLUMNS =
            List.of("sent", "acknowledged", "refused", "sent_again", "slowest_acknowledgement_ms");

    private static final int MOST_REASONS = 5;
    private static final int MICROSECONDS_A_MILLISECOND_DIGITS = 3;

    private long sent;
    private long acknowledged;
    private long refused;
    private long sentAgain;
    private Duration slowest = Duration.ZERO;
    private final List<String> reasons = new ArrayList<>();

    void sent() {
        sent++;
    }

    void sentAgain() {
        sentAgain++;
    }

    /** A message was taken, so long after it was first sent. */
    void acknowledged(Duration after) {
        acknowledged++;
        slowest = after.compareTo(slowest) > 0 ? after : slowest;
    }

    /** A message was answered, and not taken. */
    void refused(Duration after, String reason) {
        refused++;
        slowest = after.compareTo(slowest) > 0 ? after : slowest;
        if (reasons.size() < MOST_REASONS) {
            reasons.add(reason);
        }
    }

    long answered() {
        return acknowledged + refused;
    }

    long refused() {
        return refused;
    }

    /** The first reasons for which messages were not taken. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    List<Cell> row() {
        return List.of(
                Cell.of(sent),
                Cell.of(acknowledged),
                Cell.of(refused),
                Cell.of(sentAgain),
                Cell.of(
                        BigDecimal.valueOf(
                                slowest.toNanos() / 1_000, MICROSECONDS_A_MILLISECOND_DIGITS)));
    }
}
