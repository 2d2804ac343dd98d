package daybreak.quantities.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An instant on the clinic's clock, in whole microseconds.
 *
 * @param instant the instant; anything finer than a microsecond is refused, see {@link #of}
 */
public record ClinicTime(Instant instant) implements Comparable<ClinicTime> {

    /**
     * @throws IllegalArgumentException when the instant is finer than a microsecond
     */
    public ClinicTime {
        Microseconds.require(instant);
    }

    /** The clinic time at or just before the instant: the part below a microsecond is dropped. */
    public static ClinicTime of(Instant instant) {
        return new ClinicTime(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Reads ISO 8601 with an offset or Z, for example {@code 2026-03-02T10:30:00Z}.
     *
     * @throws java.time.format.DateTimeParseException when the text is anything else
     */
    public static ClinicTime parse(String text) {
        return of(Instant.parse(text));
    }

    /** That much later; what is finer than a microsecond is dropped, see {@link #of}. */
    public ClinicTime plus(Duration duration) {
        return of(instant.plus(duration));
    }

    /** That much earlier; what is finer than a microsecond is dropped, see {@link #of}. */
    public ClinicTime minus(Duration duration) {
        return of(instant.minus(duration));
    }

    /** The time from this to the other; negative when the other is earlier. */
    public Duration until(ClinicTime other) {
        return Duration.between(instant, other.instant);
    }

    public boolean isBefore(ClinicTime other) {
        return instant.isBefore(other.instant);
    }

    public boolean isAfter(ClinicTime other) {
        return instant.isAfter(other.instant);
    }

    @Override
    public int compareTo(ClinicTime other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public String toString() {
        return instant.toString();
    }
}
