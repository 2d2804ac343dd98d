package daybreak.care.detection;

import daybreak.care.alarm.Found;
import java.math.BigDecimal;

/**
 * A value that is past a limit, with how bad it is.
 *
 * @param found the value as people write it
 * @param severity how far it lies past the lowest limit of its condition, in its unit
 */
public record Worst(Found found, BigDecimal severity) {

    /** The worse of the two; this one when they are alike. */
    public Worst or(Worst other) {
        return other.isWorseThan(this) ? other : this;
    }

    public boolean isWorseThan(Worst other) {
        return severity.compareTo(other.severity) > 0;
    }
}
