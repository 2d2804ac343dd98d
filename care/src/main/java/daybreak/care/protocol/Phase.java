package daybreak.care.protocol;

/** Where in the visit the person is. Schedules and limits differ by phase. */
public enum Phase {
    BEFORE("before"),
    RUNNING("running"),
    RECOVERING("recovering");

    private final String openName;

    Phase(String openName) {
        this.openName = openName;
    }

    /** The name in the protocol document, in page attributes and in the record. */
    public String openName() {
        return openName;
    }
}
