package daybreak.simulation.staff;

/** What the front door says to a deed. */
public sealed interface Reply {

    /** It is done and on disk. */
    record Done() implements Reply {}

    /**
     * A rule refuses it.
     *
     * @param why the refusal's name and what it found
     */
    record Refused(String why) implements Reply {}

    /** The record cannot be written now; nothing was done. */
    record NotNow() implements Reply {}
}
