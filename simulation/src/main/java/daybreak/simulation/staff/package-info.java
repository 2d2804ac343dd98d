/**
 * The simulated staff: nurses and a physician who look at what the clinic shows them and act
 * through its front door, under their own names, with the checks that everybody gets. They keep to
 * the protocol and are sometimes late. They look after the visits that are planned, and leave alone
 * what somebody else has begun: a watch that a person at the keyboard opened, a chair that a replay
 * holds.
 */
@NullMarked
package daybreak.simulation.staff;

import org.jspecify.annotations.NullMarked;
