package daybreak.care.alarm;

/** How urgent an alarm is, in the order of urgency. */
public enum Tier {
    /** Awareness. */
    LOW("low"),
    /** Prompt response. */
    MEDIUM("medium"),
    /** Immediate response. */
    HIGH("high");

    private final String openName;

    Tier(String openName) {
        this.openName = openName;
    }

    /** The name in the open files, the protocol document and page attributes. */
    public String openName() {
        return openName;
    }

    public boolean isAbove(Tier other) {
        return compareTo(other) > 0;
    }
}
