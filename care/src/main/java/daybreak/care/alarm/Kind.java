package daybreak.care.alarm;

/** What an alarm speaks of: the patient, or the means of watching. The two look different. */
public enum Kind {
    PHYSIOLOGICAL("physiological"),
    TECHNICAL("technical");

    private final String openName;

    Kind(String openName) {
        this.openName = openName;
    }

    /** The name in the open files. */
    public String openName() {
        return openName;
    }
}
