package daybreak.care.protocol;

/** A clinic's policy on blood pressure: which of two named rows of the alarm table is in force. */
public enum PressureProfile {
    /** After CANMAT 2021: above 140/90 no start, above 160/100 pause. */
    A,
    /** Graduated: a physician decides above 140/90, above 160/100 notifies, 180/110 stops. */
    B
}
