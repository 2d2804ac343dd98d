package daybreak.quantities.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a value was true of the patient, as its source says, in whole microseconds.
 *
 * @param instant the instant; anything finer than a microsecond is refused, see {@link #of}
 */
public record ObservationTime(Instant instant) implements Comparable<ObservationTime> {

    /**
     * @throws IllegalArgumentException when the instant is finer than a microsecond
     */
    public ObservationTime {
        Microseconds.require(instant);
    }

    /**
     * The observation time at or just before the instant: the part below a microsecond is dropped.
     */
    public static ObservationTime of(Instant instant) {
        return new ObservationTime(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * An observation judged by its arrival, because its own time is missing or not to be trusted.
     */
    public static ObservationTime ofArrival(ClinicTime arrival) {
        return new ObservationTime(arrival.instant());
    }

    /** That much later; what is finer than a microsecond is dropped, see {@link #of}. */
    public ObservationTime plus(Duration duration) {
        return of(instant.plus(duration));
    }

    /** That much earlier; what is finer than a microsecond is dropped, see {@link #of}. */
    public ObservationTime minus(Duration duration) {
        return of(instant.minus(duration));
    }

    /** The time from this to the other; negative when the other is earlier. */
    public Duration until(ObservationTime other) {
        return Duration.between(instant, other.instant);
    }

    /** How long before the clinic time this was; negative when it lies in the clinic's future. */
    public Duration ageAt(ClinicTime clinicTime) {
        return Duration.between(instant, clinicTime.instant());
    }

    public boolean isBefore(ObservationTime other) {
        return instant.isBefore(other.instant);
    }

    public boolean isAfter(ObservationTime other) {
        return instant.isAfter(other.instant);
    }

    @Override
    public int compareTo(ObservationTime other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public String toString() {
        return instant.toString();
    }
}
