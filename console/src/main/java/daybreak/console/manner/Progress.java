package daybreak.console.manner;

import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a command is, on standard error: nothing in the first two seconds; then a bar where a
 * person watches, a line every ten seconds where a program does.
 */
public final class Progress implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_BARS = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int BAR_WIDTH = 30;

    /** Goes to the beginning of the line and clears it (ECMA-48 EL). */
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Surroundings surroundings;
    private final String what;
    private final long total;
    private MachineTime next;
    private boolean shown;

    /**
     * @param what is being done, such as {@code "samples sent"}
     * @param total how many there are
     */
    public Progress(Surroundings surroundings, String what, long total) {
        this.surroundings = surroundings;
        this.what = what;
        this.total = total;
        this.next = surroundings.clock().now().plus(SILENCE);
    }

    /** So many are done. */
    public void reached(long done) {
        MachineTime now = surroundings.clock().now();
        if (now.isBefore(next)) {
            return;
        }
        switch (surroundings.errReader()) {
            case TERMINAL -> {
                surroundings.err().print(CLEAR_LINE + bar(done));
                surroundings.err().flush();
                shown = true;
                next = now.plus(BETWEEN_BARS);
            }
            case PROGRAM -> {
                surroundings.say(line(done));
                next = now.plus(BETWEEN_LINES);
            }
        }
    }

    /** A line between, such as a connection that was lost; the bar goes on below it. */
    public void note(String line) {
        clear();
        surroundings.say(line);
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        clear();
    }

    private void clear() {
        if (shown) {
            surroundings.err().print(CLEAR_LINE);
            surroundings.err().flush();
            shown = false;
        }
    }

    private String bar(long done) {
        int filled = total == 0 ? BAR_WIDTH : (int) (BAR_WIDTH * Math.min(done, total) / total);
        return "[" + "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled) + "] " + line(done);
    }

    private String line(long done) {
        return String.format(Locale.ROOT, "%,d of %,d %s", done, total, what);
    }
}
