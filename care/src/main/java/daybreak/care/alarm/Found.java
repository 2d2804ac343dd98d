package daybreak.care.alarm;

/**
 * What was found when an alarm was raised or became worse.
 *
 * @param amount the value as people write it: {@code 85}, {@code 165/105}; for a time the seconds;
 *     for a refused message its control id
 * @param unit as people read it; empty where it has none
 */
public record Found(String amount, String unit) {

    /** For example {@code 165/105 mmHg}. */
    @Override
    public String toString() {
        return unit.isEmpty() ? amount : amount + " " + unit;
    }
}
