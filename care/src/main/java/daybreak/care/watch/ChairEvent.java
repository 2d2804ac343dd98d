package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Bound;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.DueKind;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Parameter;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happened at a chair. Events are values on their own: the list of alarms, and who did what
 * about them, follows from them without the rules.
 */
public sealed interface ChairEvent {

    ChairNumber chair();

    /** Nothing happens outside a watch. */
    WatchId watch();

    /** When it happened by the clinic's clock; never before the event that stands before it. */
    ClinicTime at();

    /** Readings are judged from here on. */
    record WatchOpened(
            ChairNumber chair,
            WatchId watch,
            ClinicTime at,
            StaffId by,
            Optional<PersonId> person,
            Phase phase,
            Optional<BaselinePressure> baseline,
            ProtocolVersion protocol,
            PressureProfile profile)
            implements ChairEvent {}

    record PhaseSet(ChairNumber chair, WatchId watch, ClinicTime at, StaffId by, Phase phase)
            implements ChairEvent {}

    record BaselineSet(
            ChairNumber chair, WatchId watch, ClinicTime at, StaffId by, BaselinePressure baseline)
            implements ChairEvent {}

    /** Nothing is judged any more. Every alarm has been cleared, and reviewed where it was high. */
    record WatchEnded(ChairNumber chair, WatchId watch, ClinicTime at, StaffId by)
            implements ChairEvent {}

    /**
     * An alarm stands, and sounds.
     *
     * @param parameter of which it speaks; empty where it speaks of a device or of the chair
     * @param device whose values or silence raised it; empty where no device did
     * @param metAt when the condition began: the observation time of the first sample past the
     *     lowest limit, or the clinic time at which a wait began
     * @param activeAt the observation time of the sample that completed the delay, or the deadline
     * @param limit of the tier, one part a sign; empty where the condition has none
     * @param worst the value farthest from normal since the condition began
     * @param profile where the limit depends on it
     */
    record AlarmActivated(
            ChairNumber chair,
            WatchId watch,
            ClinicTime at,
            AlarmId alarm,
            Condition condition,
            Optional<Parameter> parameter,
            Optional<DeviceId> device,
            Tier tier,
            ClinicTime metAt,
            ClinicTime activeAt,
            List<Bound> limit,
            Optional<Found> worst,
            Optional<PressureProfile> profile)
            implements ChairEvent {

        public AlarmActivated {
            limit = List.copyOf(limit);
        }
    }

    /** It is more urgent now. It sounds, and nobody has acknowledged that. */
    record AlarmRose(
            ChairNumber chair,
            WatchId watch,
            ClinicTime at,
            AlarmId alarm,
            Tier tier,
            List<Bound> limit)
            implements ChairEvent {

        public AlarmRose {
            limit = List.copyOf(limit);
        }
    }

    /** A value farther from normal than any before; the tier stays. */
    record AlarmWorsened(
            ChairNumber chair, WatchId watch, ClinicTime at, AlarmId alarm, Found worst)
            implements ChairEvent {}

    /**
     * Somebody takes it on; it is silent.
     *
     * @param silentFor at most, by machine time
     */
    record AlarmAcknowledged(
            ChairNumber chair,
            WatchId watch,
            ClinicTime at,
            AlarmId alarm,
            StaffId by,
            Duration silentFor)
            implements ChairEvent {}

    /**
     * Its sound is paused; nobody claims to have acted.
     *
     * @param silentFor at most, by machine time
     */
    record SoundPaused(
            ChairNumber chair,
            WatchId watch,
            ClinicTime at,
            AlarmId alarm,
            StaffId by,
            Duration silentFor)
            implements ChairEvent {}

    /** It sounds again, because the time for silence is over. */
    record SoundResumed(ChairNumber chair, WatchId watch, ClinicTime at, AlarmId alarm)
            implements ChairEvent {}

    /**
     * Its condition has gone. High stays in the list until it is reviewed; the others leave it.
     *
     * @param clearedAt the observation time of the value that ended it; where no value did, the
     *     clinic time
     */
    record AlarmCleared(
            ChairNumber chair,
            WatchId watch,
            ClinicTime at,
            AlarmId alarm,
            ClinicTime clearedAt,
            Clearing why)
            implements ChairEvent {}

    /** Somebody has looked at it; it leaves the list. */
    record AlarmReviewed(ChairNumber chair, WatchId watch, ClinicTime at, AlarmId alarm, StaffId by)
            implements ChairEvent {}

    /** What was due is overdue. */
    record ItemOverdue(
            ChairNumber chair, WatchId watch, ClinicTime at, DueKind item, ClinicTime dueAt)
            implements ChairEvent {}

    /** What was due is overdue for so long that others than the nurse must know. */
    record ItemEscalated(
            ChairNumber chair, WatchId watch, ClinicTime at, DueKind item, ClinicTime dueAt)
            implements ChairEvent {}
}
