@NullMarked
package daybreak.simulation.person;

import org.jspecify.annotations.NullMarked;
