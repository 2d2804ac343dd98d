@NullMarked
package daybreak.simulation.world;

import org.jspecify.annotations.NullMarked;
