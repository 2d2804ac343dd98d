package daybreak.devices.mllp;

import daybreak.quantities.time.MachineTime;

/**
 * When a connection ends unless something happens before.
 *
 * @param at the machine time at which it is over
 * @param because what it ends with
 */
record Deadline(MachineTime at, Ending because) {

    boolean isPastAt(MachineTime now) {
        return !now.isBefore(at);
    }
}
