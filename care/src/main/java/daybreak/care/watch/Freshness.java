package daybreak.care.watch;

/** Whether a value may be read as the present one. */
public enum Freshness {
    /** No value is known. */
    UNKNOWN,
    /** It is as new as its source's pace or the schedule lets one expect. */
    FRESH,
    /** It is older than that: shown as stale, never as the present value. */
    STALE
}
