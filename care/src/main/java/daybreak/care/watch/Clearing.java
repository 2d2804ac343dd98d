package daybreak.care.watch;

/** Why an alarm's condition has gone. */
public enum Clearing {
    /** A value within every limit came. */
    WITHIN_LIMITS("within_limits"),
    /** What was missing has come. */
    HEARD_AGAIN("heard_again"),
    /** The device is right again: it moves on, or its clock agrees. */
    DEVICE_RIGHT_AGAIN("device_right_again"),
    /** Somebody acknowledged it, and that was all it asked for. */
    ACKNOWLEDGED("acknowledged"),
    /** The condition is not judged in the new phase. */
    PHASE_CHANGED("phase_changed"),
    /** The device speaks for this chair no longer. */
    DEVICE_TAKEN_AWAY("device_taken_away"),
    /** Another condition says it better: a device that spoke again is frozen. */
    SAID_BY_ANOTHER("said_by_another"),
    /** The watch was ended. */
    WATCH_ENDED("watch_ended");

    private final String openName;

    Clearing(String openName) {
        this.openName = openName;
    }

    /** The name in the record and in the message bundles. */
    public String openName() {
        return openName;
    }
}
