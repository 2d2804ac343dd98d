package daybreak.care.watch;

import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.BaselinePressure;
import daybreak.quantities.time.ClinicTime;
import java.util.Optional;

/**
 * An open watch: what the nurse has said.
 *
 * @param id which watch
 * @param openedBy who opened it
 * @param openedAt since when readings are judged
 * @param person whose they are, where that is known
 * @param phase where in the visit the person is
 * @param phaseSince since when
 * @param baseline the person's own pressure; while it is empty a rise is not judged
 * @param protocol the version that the watch pinned when it was opened
 */
public record Watch(
        WatchId id,
        StaffId openedBy,
        ClinicTime openedAt,
        Optional<PersonId> person,
        Phase phase,
        ClinicTime phaseSince,
        Optional<BaselinePressure> baseline,
        Protocol protocol) {

    Watch in(Phase next, ClinicTime since) {
        return new Watch(id, openedBy, openedAt, person, next, since, baseline, protocol);
    }

    Watch from(BaselinePressure next) {
        return new Watch(
                id, openedBy, openedAt, person, phase, phaseSince, Optional.of(next), protocol);
    }
}
