@NullMarked
package daybreak.simulation.staff;

import org.jspecify.annotations.NullMarked;
