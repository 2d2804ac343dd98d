@NullMarked
package daybreak.simulation.monitor;

import org.jspecify.annotations.NullMarked;
