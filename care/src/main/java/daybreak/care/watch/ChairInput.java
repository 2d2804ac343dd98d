package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Observation;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.time.Duration;
import java.util.Optional;

/** What may reach a chair. Its inputs come in the order of their clinic times. */
public sealed interface ChairInput {

    /** When it reached the chair. */
    ClinicTime at();

    /** A device or a person says something. */
    record Observed(Observation observation) implements ChairInput {

        @Override
        public ClinicTime at() {
            return observation.arrivedAt();
        }
    }

    /** Clinic time has come that far. Deadlines fire at their own time, whenever this is said. */
    record TimeReached(ClinicTime at) implements ChairInput {}

    /**
     * From here on the chair's readings are judged.
     *
     * @param person whose they are, where that is known
     * @param baseline the person's own pressure; without one a rise is not judged
     * @param protocol the version in force, which the watch pins
     */
    record OpenWatch(
            ClinicTime at,
            WatchId watch,
            StaffId by,
            Optional<PersonId> person,
            Phase phase,
            Optional<BaselinePressure> baseline,
            Protocol protocol)
            implements ChairInput {}

    record SetPhase(ClinicTime at, StaffId by, Phase phase) implements ChairInput {}

    record SetBaseline(ClinicTime at, StaffId by, BaselinePressure baseline)
            implements ChairInput {}

    record EndWatch(ClinicTime at, StaffId by) implements ChairInput {}

    /** Somebody has seen the alarm and takes it on: silent for a limited time. */
    record Acknowledge(ClinicTime at, StaffId by, AlarmId alarm) implements ChairInput {}

    /** All alarms of the chair are silent for a limited time; nobody claims to have acted. */
    record PauseSound(ClinicTime at, StaffId by) implements ChairInput {}

    /** The machine's clock says that an alarm has been silent for as long as it may. */
    record SoundPauseEnded(ClinicTime at, AlarmId alarm) implements ChairInput {}

    /** Somebody has looked at a latched alarm: it leaves the list. */
    record Review(ClinicTime at, StaffId by, AlarmId alarm) implements ChairInput {}

    /** The clinic's clock runs at another speed from here on. */
    record SpeedSet(ClinicTime at, ClockSpeed speed) implements ChairInput {}

    /**
     * The clinic was not there. What would have become due by silence in between is not raised: the
     * clinic could not have heard.
     */
    record NotWatched(ClinicTime from, ClinicTime to) implements ChairInput {

        /**
         * @throws IllegalArgumentException when it ends before it begins
         */
        public NotWatched {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a gap goes on: " + from + " to " + to);
            }
        }

        @Override
        public ClinicTime at() {
            return to;
        }
    }

    /**
     * A device's message was refused again and again.
     *
     * @param controlId the message's own number, MSH-10
     */
    record MessageRefused(ClinicTime at, DeviceId device, String controlId) implements ChairInput {}

    /**
     * A device speaks for this chair from here on.
     *
     * @param period how often it reports, where somebody said so
     */
    record DevicePlaced(ClinicTime at, DeviceId device, Optional<Duration> period)
            implements ChairInput {}

    /** A device speaks for this chair no longer. */
    record DeviceTakenAway(ClinicTime at, DeviceId device) implements ChairInput {}
}
