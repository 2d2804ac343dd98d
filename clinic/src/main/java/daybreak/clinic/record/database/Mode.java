package daybreak.clinic.record.database;

/** What a data folder was made for. It never changes: simulated data never mixes with a chart. */
public enum Mode {
    DEMONSTRATION("demonstration"),
    CLINIC("clinic");

    private final String openName;

    Mode(String openName) {
        this.openName = openName;
    }

    /** The name in the stamp, on {@code /health} and in messages. */
    public String openName() {
        return openName;
    }
}
