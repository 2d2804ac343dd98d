/**
 * The demonstration: the virtual clinic of {@link daybreak.simulation} at the doors of the real
 * one.
 *
 * <p>Simulated monitors speak to the clinic's own listener; simulated staff act under their own
 * accounts, through the facades of the features and by the table of who may do what. The past
 * before the opening is played once, in a data folder that is then the template of every
 * demonstration of that seed; from the opening on the simulator lives by the clinic's clock.
 */
@NullMarked
package daybreak.clinic.demo;

import org.jspecify.annotations.NullMarked;
