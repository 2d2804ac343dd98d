package daybreak.care.detection;

import daybreak.care.alarm.Condition;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a source is alive: when its stream of samples last moved on, and whether anything comes
 * from it at all.
 *
 * @param newest the newest observation of its stream
 * @param touched the newest sign of life of any kind, a cuff's message included
 * @param heardAt when it was last heard
 * @param advances how often its stream has moved on, counted up to {@value #PROVEN}
 * @param motion whether its last message moved the stream on
 */
public record Contact(
        Optional<ClinicTime> newest,
        Optional<ClinicTime> touched,
        Optional<ClinicTime> heardAt,
        int advances,
        Motion motion) {

    /** What the last message of the stream did. */
    public enum Motion {
        ADVANCING,
        /** It said the same instant once more. */
        STANDING_STILL
    }

    /** So many advances show a stream; a cuff that repeats its last value never has them. */
    static final int PROVEN = 2;

    /** Of a source that has not spoken yet. */
    public static final Contact NONE =
            new Contact(Optional.empty(), Optional.empty(), Optional.empty(), 0, Motion.ADVANCING);

    /**
     * What is wrong with a source.
     *
     * @param condition silent or frozen
     * @param since when the wait began
     * @param from when it is long enough
     */
    public record Fault(Condition condition, ClinicTime since, ClinicTime from) {}

    /** The stream has moved on to that instant. */
    public Contact advanced(ClinicTime to, ClinicTime arrivedAt) {
        int counted = newest.isEmpty() ? 0 : Math.min(PROVEN, advances + 1);
        return new Contact(
                Optional.of(later(newest, to)),
                Optional.of(later(touched, to)),
                Optional.of(arrivedAt),
                counted,
                Motion.ADVANCING);
    }

    /** A message of the stream came and moved nothing on. */
    public Contact repeated(ClinicTime arrivedAt) {
        return new Contact(
                newest, touched, Optional.of(arrivedAt), advances, Motion.STANDING_STILL);
    }

    /** Something came that is no part of the stream. */
    public Contact touched(ClinicTime at, ClinicTime arrivedAt) {
        return new Contact(
                newest, Optional.of(later(touched, at)), Optional.of(arrivedAt), advances, motion);
    }

    /**
     * What will be wrong with the source if nothing more comes from it, and when.
     *
     * @param freshness how long a silence or a standstill may last
     * @param gap how long ago the last message of a frozen source may be
     * @param listeningSince since when the clinic has been there to hear, where it was away
     */
    public Optional<Fault> fault(
            Duration freshness, Duration gap, Optional<ClinicTime> listeningSince) {
        if (newest.isEmpty() || touched.isEmpty() || heardAt.isEmpty()) {
            return Optional.empty();
        }
        ClinicTime stoodStill = later(listeningSince, newest.get()).plus(freshness);
        if (motion == Motion.STANDING_STILL && !heardAt.get().plus(gap).isBefore(stoodStill)) {
            return advances < PROVEN
                    ? Optional.empty()
                    : Optional.of(new Fault(Condition.FROZEN, newest.get(), stoodStill));
        }
        ClinicTime fellSilent = later(listeningSince, touched.get()).plus(freshness);
        return Optional.of(new Fault(Condition.MONITOR_SILENT, touched.get(), fellSilent));
    }

    private static ClinicTime later(Optional<ClinicTime> known, ClinicTime other) {
        return known.filter(time -> time.isAfter(other)).orElse(other);
    }
}
