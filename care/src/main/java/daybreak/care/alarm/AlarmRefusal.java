package daybreak.care.alarm;

/** Why a signal cannot reach an alarm in its state. */
public enum AlarmRefusal {
    /** Its delay still runs: there is nothing to see or to hear. */
    NOT_ACTIVE_YET("not_active_yet"),
    /** It is active already. */
    ALREADY_ACTIVE("already_active"),
    /** It is as urgent as that already; a tier never falls while an alarm stands. */
    NOT_A_RISE("not_a_rise"),
    /** It is acknowledged, and silent: nothing more to acknowledge until it sounds again. */
    ALREADY_ACKNOWLEDGED("already_acknowledged"),
    /** It is silent as it is. */
    ALREADY_SILENT("already_silent"),
    /** It is not silent: there is no silence to end. */
    NOT_SILENT("not_silent"),
    /** Its condition stands: acknowledge it; it can be reviewed when the condition has gone. */
    STILL_STANDS("still_stands"),
    /** Its condition has gone and it no longer sounds: review it. */
    HAS_GONE("has_gone"),
    /** It has left the list: nothing is left to do. */
    HAS_LEFT("has_left");

    private final String openName;

    AlarmRefusal(String openName) {
        this.openName = openName;
    }

    /** The name in the message bundles and in the printed table. */
    public String openName() {
        return openName;
    }
}
