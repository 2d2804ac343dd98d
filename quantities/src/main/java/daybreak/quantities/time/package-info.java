/**
 * The three clocks, each a type of its own so that they cannot be mixed.
 *
 * <ul>
 *   <li>{@link daybreak.quantities.time.ObservationTime}: when a value was true of the patient, as
 *       the device says. A condition's delay is measured by it.
 *   <li>{@link daybreak.quantities.time.ClinicTime}: the clinic's wall clock, simulated in the
 *       demonstration. Schedules, ages, freshness, expiries and the journal use it.
 *   <li>{@link daybreak.quantities.time.MachineTime}: monotonic, never scaled. Connections,
 *       heartbeats, sign-in, audio pauses, leases and benchmarks use it.
 * </ul>
 *
 * <p>All instants are kept to the microsecond, the resolution of the record, so that what is
 * written is what is read back. Only the clocks in this package read the machine's time; an
 * architecture rule refuses any other reader, keeps machine time out of {@code care} and clinic
 * time out of security.
 */
@NullMarked
package daybreak.quantities.time;

import org.jspecify.annotations.NullMarked;
