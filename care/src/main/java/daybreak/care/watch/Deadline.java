package daybreak.care.watch;

import daybreak.care.detection.Contact;
import daybreak.care.protocol.DueKind;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;

/** Something that happens by itself when clinic time has come that far. */
sealed interface Deadline {

    ClinicTime at();

    /** A device is silent or frozen. */
    record SourceFails(ClinicTime at, DeviceId device, Contact.Fault fault) implements Deadline {}

    /**
     * A continuous sign has no fresh value.
     *
     * @param since its newest valid sample
     */
    record SignGoesStale(ClinicTime at, VitalSign sign, ClinicTime since) implements Deadline {}

    /**
     * No pressure has come.
     *
     * @param dueAt when one was due
     */
    record PressureMissing(ClinicTime at, ClinicTime dueAt) implements Deadline {}

    /** Something that was due is late by one more stage. */
    record ItemLate(ClinicTime at, DueKind kind, ClinicTime dueAt, DueItem.Stage stage)
            implements Deadline {}
}
