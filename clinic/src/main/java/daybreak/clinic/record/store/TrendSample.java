package daybreak.clinic.record.store;

import daybreak.care.vitals.VitalSign;
import java.math.BigDecimal;

/**
 * One valid value of a chair, as the trend keeps it.
 *
 * @param observedAt in microseconds since 1970; arrival where the source gave no time
 * @param line which of the chair's lines it continues
 * @param amount in the canonical unit
 */
record TrendSample(long observedAt, Line line, BigDecimal amount) {

    private static final long MICROS_OF_A_MINUTE = 60_000_000L;

    /**
     * What one drawn line would join.
     *
     * @param sign what was measured
     * @param cuff true when a cuff measured it
     * @param origin its letter
     * @param device its number in the dictionary
     */
    record Line(VitalSign sign, boolean cuff, char origin, int device) {}

    /** The minute of its observation, since 1970. */
    long minute() {
        return Math.floorDiv(observedAt, MICROS_OF_A_MINUTE);
    }

    static long startOf(long minute) {
        return minute * MICROS_OF_A_MINUTE;
    }
}
