package daybreak.console.replay;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.MachineTime;

/**
 * The clinic's clock as it is known from here.
 *
 * @param clinic its time...
 * @param machine ...at this machine time
 * @param speed of it beside the machine's
 */
record ClinicPace(ClinicTime clinic, MachineTime machine, ClockSpeed speed) {

    /** The clinic's time at that machine time. */
    ClinicTime at(MachineTime time) {
        return clinic.plus(speed.clinicTimeIn(machine.until(time)));
    }

    /** When the clinic will have that time, or had it. */
    MachineTime when(ClinicTime time) {
        return machine.plus(speed.machineTimeFor(clinic.until(time)));
    }
}
