@NullMarked
package daybreak.simulation.body;

import org.jspecify.annotations.NullMarked;
