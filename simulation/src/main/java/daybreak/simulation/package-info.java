/**
 * The virtual clinic: people who are treated, the monitors at their chairs and the staff who look
 * after them, all of it a function of one seed. It knows nothing of the clinic that it visits:
 * monitors speak over the wire, staff come in by a front door, and time is whatever clock they are
 * given.
 *
 * <p>What happens is planned, not rolled on the way: who comes when, what their body does in any
 * second and when somebody is late follow from the seed, the chair and the time alone. So a clinic
 * that was stopped goes on from its clock and its record, without a saved state of the simulator.
 *
 * <p>This is a numeric kernel: plain numbers with their unit as the last word of the name, and
 * every one of them in a {@link daybreak.simulation.Figure} with its evidence.
 */
@NullMarked
package daybreak.simulation;

import org.jspecify.annotations.NullMarked;
