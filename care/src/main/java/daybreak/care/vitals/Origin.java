package daybreak.care.vitals;

/** How a value came in. */
public enum Origin {
    /** A device said so: one of a stream of samples. */
    MEASURED,
    /** A person typed it: an assessment, not a signal. */
    TYPED
}
