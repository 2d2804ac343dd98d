/**
 * Time. A world is everything that will happen by itself, each thing with its next time. {@link
 * daybreak.simulation.world.History} jumps from one to the next and nothing sleeps; {@link
 * daybreak.simulation.world.Live} waits for the clinic's clock.
 */
@NullMarked
package daybreak.simulation.world;

import org.jspecify.annotations.NullMarked;
