package daybreak.clinic.record.chain;

/** Whether something was written when it happened. */
public enum Lateness {
    IN_TIME,
    /** The store was away when it happened; it was written afterwards. */
    LATE
}
