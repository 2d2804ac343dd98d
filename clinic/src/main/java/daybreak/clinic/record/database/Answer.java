package daybreak.clinic.record.database;

/** How long a connection waits for the server's answer before it counts as gone. */
public enum Answer {
    /** Two seconds: for what a monitor or a person waits for. */
    PROMPT(2),
    /** Ten seconds: for pages. */
    PATIENT(10),
    /** As long as it takes: for commands that walk the whole record. */
    UNHURRIED(0);

    private final int seconds;

    Answer(int seconds) {
        this.seconds = seconds;
    }

    /** In whole seconds; 0 for no limit. */
    int seconds() {
        return seconds;
    }
}
