package daybreak.clinic.monitoring;

import daybreak.care.vitals.DeviceId;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.Fault;
import java.util.Optional;

/** Who may speak here. */
@FunctionalInterface
public interface Admission {

    /** Everybody may. */
    Admission OPEN = _ -> Optional.empty();

    /** Why the message is refused; empty when its sender and its devices are let in. */
    Optional<Fault> objectionTo(Decoded message);

    /** A clinic's: no replay, and no device of the demonstration. */
    static Admission ofAClinic(java.util.function.Predicate<DeviceId> isOfTheDemonstration) {
        return new ClinicAdmission(isOfTheDemonstration);
    }
}
