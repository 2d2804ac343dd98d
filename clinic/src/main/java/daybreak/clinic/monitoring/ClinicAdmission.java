package daybreak.clinic.monitoring;

import daybreak.care.vitals.DeviceId;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.Fault;
import daybreak.devices.pcd.FaultReason;
import daybreak.devices.pcd.Place;
import java.util.Optional;
import java.util.function.Predicate;

/** Simulated data never mixes with a chart: a clinic lets in no replay and no simulated device. */
final class ClinicAdmission implements Admission {

    private final Predicate<DeviceId> isOfTheDemonstration;

    ClinicAdmission(Predicate<DeviceId> isOfTheDemonstration) {
        this.isOfTheDemonstration = isOfTheDemonstration;
    }

    @Override
    public Optional<Fault> objectionTo(Decoded message) {
        if (message.envelope().sender().isReplay()) {
            return fault("a clinic takes no replay of a recording");
        }
        return isSimulated(message)
                ? fault("a clinic takes nothing from the demonstration's devices")
                : Optional.empty();
    }

    private boolean isSimulated(Decoded message) {
        if (message.envelope().sender().device().filter(isOfTheDemonstration).isPresent()) {
            return true;
        }
        return message instanceof Decoded.Readings readings
                && readings.reports().stream()
                        .anyMatch(report -> isOfTheDemonstration.test(report.source()));
    }

    private static Optional<Fault> fault(String words) {
        return Optional.of(new Fault(FaultReason.NOT_ADMITTED, new Place("MSH", 1, 3), words));
    }
}
