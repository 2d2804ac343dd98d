package daybreak.care.detection;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a source's clock agrees with the clinic's, and so which time an observation is judged by.
 *
 * <p>A clock that differs and a message that had to wait look alike in one observation. They are
 * told apart by what came before: only a message whose observation was made after the source was
 * last heard can have waited, and those that waited behind it come with ever smaller offsets.
 *
 * @param last the time that the source said last
 * @param heardAt when the source was last heard
 * @param offset the last offset: the clinic's time less the source's
 */
public record SourceClock(
        Optional<ObservationTime> last,
        Optional<ClinicTime> heardAt,
        Agreement agreement,
        Duration offset) {

    /** How the source's clock stands to the clinic's. */
    public enum Agreement {
        AGREES,
        /** It agrees; messages that had to wait are still coming in. */
        CATCHING_UP,
        DIFFERS
    }

    /** Of a source that has not spoken yet. */
    public static final SourceClock UNHEARD =
            new SourceClock(Optional.empty(), Optional.empty(), Agreement.AGREES, Duration.ZERO);

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
        if (last.isPresent() && said.equals(last.get())) {
            return new Heard(
                    new SourceClock(last, Optional.of(arrivedAt), agreement, offset),
                    new Timing.Repeated());
        }
        boolean tolerable = now.abs().compareTo(tolerance) <= 0;
        if (last.isPresent() && said.isBefore(last.get())) {
            return tolerable
                    ? heard(said, arrivedAt, agreement, now, new Timing.OutOfOrder())
                    : heard(said, arrivedAt, Agreement.DIFFERS, now, new Timing.SteppedBack(now));
        }
        if (tolerable) {
            return heard(
                    said, arrivedAt, Agreement.AGREES, now, new Timing.OnTime(onTheClinics(said)));
        }
        return mayHaveWaited(said, now, tolerance)
                ? heard(
                        said,
                        arrivedAt,
                        Agreement.CATCHING_UP,
                        now,
                        new Timing.Late(onTheClinics(said)))
                : heard(
                        said,
                        arrivedAt,
                        Agreement.DIFFERS,
                        now,
                        new Timing.Differs(arrivedAt, now));
    }

    private boolean mayHaveWaited(ObservationTime said, Duration now, Duration tolerance) {
        return switch (agreement) {
            case AGREES ->
                    heardAt.isPresent()
                            && now.isPositive()
                            && said.ageAt(heardAt.get()).compareTo(tolerance) <= 0;
            case CATCHING_UP -> now.isPositive() && now.compareTo(offset) < 0;
            case DIFFERS -> false;
        };
    }

    private static Heard heard(
            ObservationTime said,
            ClinicTime arrivedAt,
            Agreement agreement,
            Duration offset,
            Timing timing) {
        return new Heard(
                new SourceClock(Optional.of(said), Optional.of(arrivedAt), agreement, offset),
                timing);
    }

    private static ClinicTime onTheClinics(ObservationTime said) {
        return new ClinicTime(said.instant());
    }
}
