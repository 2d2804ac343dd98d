package daybreak.clinic.monitoring;

import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.Chair;
import daybreak.care.watch.Freshness;
import daybreak.care.watch.LatestValue;
import daybreak.quantities.time.ClinicTime;
import java.util.Map;
import java.util.Optional;

/**
 * A chair as somebody sees it at one clinic time.
 *
 * @param chair the chair
 * @param at when it is looked at
 * @param inForce the protocol that says what is stale where no watch has pinned one
 * @param lastWords the newest thing that was said of each sign
 * @param notRecordedSince since when what happens is not being written; empty while it is
 */
public record ChairLook(
        Chair chair,
        ClinicTime at,
        Protocol inForce,
        Map<VitalSign, LastWord> lastWords,
        Optional<ClinicTime> notRecordedSince) {

    /** The newest thing that was said of a sign, value or not. */
    public record LastWord(ReadingStatus status, ClinicTime arrivedAt) {}

    /** What is shown of a sign. */
    public sealed interface Shown {

        /** A value, with how much it may be believed. */
        record Value(LatestValue latest, Freshness freshness) implements Shown {}

        /** The source says that it has none, or says something that cannot be one. */
        record NoValue(ReadingStatus status, ClinicTime since) implements Shown {}

        /** Nothing has ever been said. */
        record Unknown() implements Shown {}
    }

    /** What is shown of the sign: never an old value where the source says that it has none now. */
    public Shown shown(VitalSign sign) {
        Optional<LatestValue> latest = chair.latest(sign);
        Optional<LastWord> word =
                Optional.ofNullable(lastWords.get(sign)).filter(one -> !one.status().isValid());
        boolean saysNone =
                word.isPresent()
                        && latest.filter(value -> value.heardAt().isAfter(word.get().arrivedAt()))
                                .isEmpty();
        if (saysNone) {
            return new Shown.NoValue(word.get().status(), word.get().arrivedAt());
        }
        return latest.<Shown>map(
                        value -> new Shown.Value(value, chair.freshness(sign, at, inForce)))
                .orElseGet(Shown.Unknown::new);
    }

    /** True when that value is in memory only. */
    public boolean isNotRecorded(LatestValue value) {
        return notRecordedSince.filter(since -> !value.heardAt().isBefore(since)).isPresent();
    }
}
