package daybreak.console.manner;

/** A command: its table, and what it does. */
public interface Command {

    CommandTable table();

    /**
     * Runs.
     *
     * @param arguments read by the table
     * @param surroundings where it prints and shows progress
     */
    Outcome run(Arguments arguments, Surroundings surroundings);
}
