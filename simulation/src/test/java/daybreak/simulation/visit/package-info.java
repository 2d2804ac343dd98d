@NullMarked
package daybreak.simulation.visit;

import org.jspecify.annotations.NullMarked;
