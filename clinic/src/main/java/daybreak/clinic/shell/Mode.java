package daybreak.clinic.shell;

/** What this program is for: shown on every page. */
public enum Mode {
    /** Simulated people only. */
    DEMONSTRATION("demonstration"),
    /** A real clinic. */
    CLINIC("clinic");

    private final String openName;

    Mode(String openName) {
        this.openName = openName;
    }

    /** The name in addresses that machines read, and in page attributes. */
    public String openName() {
        return openName;
    }
}
