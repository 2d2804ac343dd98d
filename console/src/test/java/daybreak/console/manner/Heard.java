package daybreak.console.manner;

import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.quantities.time.MachineClock;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Surroundings whose streams a test reads. */
public final class Heard {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final MachineClock clock;
    private OutputStream instead = out;

    /** With a clock that stands still. */
    public Heard() {
        this(new HandMovedMachineClock(Instant.parse("2026-03-02T15:30:00Z")));
    }

    public Heard(MachineClock clock) {
        this.clock = clock;
    }

    /** Both streams go to a program. */
    public Surroundings surroundings() {
        return surroundings(Surroundings.Reader.PROGRAM);
    }

    Surroundings surroundings(Surroundings.Reader reader) {
        return new Surroundings(
                new DataStream(instead),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                reader,
                reader,
                clock);
    }

    void outInstead(OutputStream other) {
        instead = other;
    }

    /** What was printed on standard output so far. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was printed on standard error so far. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void forget() {
        out.reset();
        err.reset();
    }
}
