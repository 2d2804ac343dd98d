package daybreak.care.detection;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a source's clock agrees with the clinic's, and so which time an observation is judged by.
 *
 * <p>A clock that differs and a message that had to wait look alike in one observation. They are
 * told apart by what came before and after: what waited is newer than what the source said last,
 * while its clock agreed; and what waited behind it comes with ever smaller offsets.
 *
 * @param last the time that the source said last
 * @param offset the last offset: the clinic's time less the source's
 */
public record SourceClock(Optional<ObservationTime> last, Agreement agreement, Duration offset) {

    /** How the source's clock stands to the clinic's. */
    public enum Agreement {
        AGREES,
        /** It agrees; messages that had to wait are still coming in. */
        CATCHING_UP,
        DIFFERS
    }

    /** Of a source that has not spoken yet. */
    public static final SourceClock UNHEARD =
            new SourceClock(Optional.empty(), Agreement.AGREES, Duration.ZERO);

    /** What an observation is worth, and the clock after it. */
    public record Heard(SourceClock next, Timing timing) {}

    /**
     * Hears an observation.
     *
     * @param said the time that the source gives
     * @param arrivedAt when it reached the clinic
     * @param tolerance how far the two may differ
     */
    public Heard hear(ObservationTime said, ClinicTime arrivedAt, Duration tolerance) {
        Duration now = said.ageAt(arrivedAt);
        boolean tolerable = now.abs().compareTo(tolerance) <= 0;
        if (last.isPresent() && !said.isAfter(last.get())) {
            return notNewer(said, now, tolerable);
        }
        if (tolerable) {
            return heard(said, Agreement.AGREES, now, new Timing.OnTime(onTheClinics(said)));
        }
        return mayHaveWaited(now)
                ? heard(said, Agreement.CATCHING_UP, now, new Timing.Late(onTheClinics(said)))
                : heard(said, Agreement.DIFFERS, now, new Timing.Differs(arrivedAt, now));
    }

    private Heard notNewer(ObservationTime said, Duration now, boolean tolerable) {
        if (said.equals(last.orElseThrow())) {
            return new Heard(this, new Timing.Repeated());
        }
        return tolerable
                ? heard(said, agreement, now, new Timing.OutOfOrder())
                : heard(said, Agreement.DIFFERS, now, new Timing.SteppedBack(now));
    }

    private boolean mayHaveWaited(Duration now) {
        return switch (agreement) {
            case AGREES -> last.isPresent() && now.isPositive();
            case CATCHING_UP -> now.isPositive() && now.compareTo(offset) < 0;
            case DIFFERS -> false;
        };
    }

    private static Heard heard(
            ObservationTime said, Agreement agreement, Duration offset, Timing timing) {
        return new Heard(new SourceClock(Optional.of(said), agreement, offset), timing);
    }

    private static ClinicTime onTheClinics(ObservationTime said) {
        return new ClinicTime(said.instant());
    }
}
