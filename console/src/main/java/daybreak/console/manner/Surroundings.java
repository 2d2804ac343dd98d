package daybreak.console.manner;

import daybreak.quantities.time.MachineClock;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command runs: its two streams, whether a person watches them, and the machine's clock.
 *
 * @param out data only
 * @param err everything else, line by line
 * @param outReader who reads standard output
 * @param errReader who reads standard error
 * @param clock for progress and waiting
 */
public record Surroundings(
        DataStream out, PrintStream err, Reader outReader, Reader errReader, MachineClock clock) {

    /** Who reads a stream. */
    public enum Reader {
        /** A person at a terminal. */
        TERMINAL,
        /** A file or another program. */
        PROGRAM
    }

    /** Set by the launcher, which can ask the terminal: Java cannot for standard error. */
    private static final String OUT_PROPERTY = "daybreak.out";

    private static final String ERR_PROPERTY = "daybreak.err";

    /** This process's own. */
    public static Surroundings ofProcess(MachineClock clock) {
        return new Surroundings(
                new DataStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                reader(OUT_PROPERTY),
                reader(ERR_PROPERTY),
                clock);
    }

    /** A line on standard error that is no complaint. */
    public void say(String line) {
        err.println(line);
    }

    private static Reader reader(String property) {
        return "terminal".equals(System.getProperty(property)) ? Reader.TERMINAL : Reader.PROGRAM;
    }
}
