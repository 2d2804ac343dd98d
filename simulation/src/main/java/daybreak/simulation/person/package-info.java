/** Who comes: invented people, each the same at every run of the same seed. */
@NullMarked
package daybreak.simulation.person;

import org.jspecify.annotations.NullMarked;
